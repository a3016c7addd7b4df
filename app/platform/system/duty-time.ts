import type { Db } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';

/** Time that somebody gave as a representative. It names nobody whom he met, and nothing of what was said. */
export interface DutySpell {
  employeeId: number;
  onDay: Day;
  /** Number of the record, and where it was; empty where there is none. */
  no: string;
  place: string;
  /** `09:30`, Asia/Shanghai; empty where only the day is known. */
  fromTime: string;
  toTime: string;
  /** How many things were done in it: visits of one day. */
  times: number;
  minutes: number;
  /** Counted by a rule, since nobody clocked it. */
  isEstimated: boolean;
}

/** Of whom and of which days, both counted; all representatives where nobody is named. */
export interface DutyQuestion {
  enterpriseId: number;
  from: Day;
  to: Day;
  employeeId: number | null;
  /** What a visit counts, by `rep.visit_minutes`. */
  visitMinutes: number;
}

/** Reads the spells of one system by one statement. */
export type ReadDuty = (tx: Db, question: DutyQuestion) => Promise<DutySpell[]>;

/** Who gave how much time, by system: the noun whose records show it, and its reader. */
export type DutySources = Readonly<Record<string, ReadDuty>>;
