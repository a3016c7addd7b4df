import type { Role } from '#app/core/actor.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import type { Words } from './workflow.ts';

/** What the kernel must know of one record, read in the transaction of the write. */
export interface Matter<W extends Words> {
  enterpriseId: number;
  id: number;
  status: W['status'];
  /** Where it belongs: the branch in which roles are looked for. */
  unitId: number;
  unitPath: string;
  /** Civil day in Asia/Shanghai. */
  today: Day;
  holding: ReadonlySet<W['circumstance']>;
  plannedOn: Day | null;
  /** Last day of the public notice, counted. */
  noticeEndsOn: Day | null;
  /** The employee whose part in the record a duty is; null or absent where it is nobody's or a role's. */
  parts: Readonly<Partial<Record<W['duty'], number | null>>>;
  /** Roles of a duty that depends on the record, such as the body that decides an appeal. */
  ownRoles: Readonly<Partial<Record<W['duty'], readonly Role[]>>>;
  /** Employees who may not take the step that a clock waits for. */
  unfitFor(clock: W['clock']): readonly number[];
  /** Days of a clock's rule as they stand for the enterprise today. */
  daysOf(rule: W['rule']): { value: number; unit: 'workdays' | 'days' };
  /** Employees whose record it is: they hear of everything that happens to it. */
  concerned: readonly number[];
  /** What events, notices and ends of clocks bear as their time, where the moment must not be known. */
  roundedTo?: Date;
}
