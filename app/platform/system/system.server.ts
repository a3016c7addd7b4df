import type { Job } from '#app/core/jobs.server.ts';
import type { EventName } from '#app/core/live-event.ts';
import type { Day } from '../calendar/day.ts';
import type { Demo } from '../demo/stage.ts';
import type { ImportKind } from '../imports/import-kind.ts';
import type { RuleChapter } from '../rules/rule-book.ts';
import type { ReadDuty } from '#app/platform/system/duty-time.ts';
import type { FollowUps } from './follow-up.ts';
import type { NavItem } from './navigation.ts';
import type { RecordKind } from './record-kind.server.ts';

/** The names of a noun's live events, as `eventNames` made them. */
export type EventCatalogue = Readonly<Record<string, EventName>>;

/** A job that tells other systems what became of its own system's records. */
export type JobWithFollowUps = (followUps: FollowUps) => Job;

/** Time given as a representative: the noun whose records show it, and its reader. */
export interface DutyTimeSource {
  noun: string;
  read: ReadDuty;
}

/** What one system adds to the portal. What is absent it does not have. */
export interface System {
  /** Its folder, its address, and the prefix of its permissions and events. */
  noun: string;
  /** The systems whose `public` files it may import; no circle may come of it. */
  uses: readonly string[];
  /** Two capital letters in front of the numbers of its records, such as `YT`; each series belongs to one system. */
  series?: string;
  nav?: readonly NavItem[];
  /** Every noun of its own under which events, clocks, notifications, files or promises are kept. */
  records: readonly RecordKind[];
  /** What open pages can follow. */
  events?: readonly EventCatalogue[];
  rules?: readonly RuleChapter[];
  /** What is done before clocks are swept, with the civil day in Asia/Shanghai; returns counts for the log. */
  beforeSweep?: (today: Day) => Promise<object>;
  jobs?: readonly (Job | JobWithFollowUps)[];
  dutyTime?: readonly DutyTimeSource[];
  demo?: Demo;
  importKinds?: readonly (ImportKind | ((followUps: FollowUps) => ImportKind))[];
}

/**
 * Declares a system, in its `system.server.ts`. `portal/systems.ts` lists all of them, and everything that the portal
 * knows of a system is derived from that list.
 */
export function defineSystem<const S extends System>(system: S): S {
  return system;
}
