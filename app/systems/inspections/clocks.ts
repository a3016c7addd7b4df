import type { Clock } from '#app/platform/workflow/clock.ts';
import type { Duty } from './duty.ts';
import type { InspectionClockRule } from './rules.ts';

type ClockOf = Clock<{ duty: Duty; rule: InspectionClockRule }>;

const UNION = ['UNION_OFFICER', 'UNION_CHAIR'] as const;
const TEAM = ['LEADER', ...UNION] as const;
const TOP = ['MANAGEMENT', 'UNION_CHAIR'] as const;

/** The clocks of a round. While its findings are put right each of them has its own. */
export const ROUND_CLOCKS = {
  approve: { rule: 'inspection.approve', chain: ['UNION_CHAIR'], counts: 'fromEvent' },
  notify: { rule: 'inspection.notice', chain: UNION, counts: 'toPlannedDay' },
  start: { rule: 'inspection.start', chain: TEAM, counts: 'toPlannedDay' },
  draft: { rule: 'inspection.draft', chain: TEAM, counts: 'fromEvent' },
  report: { rule: 'inspection.report', chain: TEAM, counts: 'fromEvent' },
  publish: { rule: 'inspection.publish', chain: UNION, counts: 'fromEvent' },
  congress: { rule: 'inspection.congress', chain: UNION, counts: 'fromEvent' },
} as const satisfies Record<string, ClockOf>;

/** The clocks of a finding, until it is somebody's promise, which has its own. */
export const FINDING_CLOCKS = {
  stopWork: { rule: 'inspection.stop_work', chain: TOP, counts: 'fromEvent' },
  assign: { rule: 'inspection.assign', chain: TOP, counts: 'fromEvent' },
  explain: { rule: 'inspection.explain', chain: ['UNION_CHAIR'], counts: 'fromEvent' },
} as const satisfies Record<string, ClockOf>;

export type RoundClock = keyof typeof ROUND_CLOCKS;
export type FindingClock = keyof typeof FINDING_CLOCKS;
