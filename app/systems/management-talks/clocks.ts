import type { Clock } from '#app/platform/workflow/clock.ts';
import type { Duty } from './duty.ts';
import type { TalkClockRule } from './rules.ts';

const MANAGERS = ['MANAGER', 'MANAGEMENT', 'UNION_CHAIR'] as const;
const ASKERS = ['REQUESTER', 'UNION_OFFICER', 'UNION_CHAIR'] as const;

/** The clocks of a talk: one on every stage. */
export const CLOCKS = {
  accept: { rule: 'talk.accept', chain: MANAGERS, counts: 'fromEvent' },
  again: { rule: 'talk.again', chain: ASKERS, counts: 'fromEvent' },
  referred: { rule: 'talk.referred', chain: ['UNION_CHAIR'], counts: 'fromEvent' },
  hold: { rule: 'talk.hold', chain: MANAGERS, counts: 'fromEvent' },
  minutes: { rule: 'talk.minutes', chain: ASKERS, counts: 'fromEvent' },
  countersign: { rule: 'talk.minutes', chain: MANAGERS, counts: 'fromEvent' },
  publish: { rule: 'talk.publish', chain: ASKERS, counts: 'fromEvent' },
} as const satisfies Record<string, Clock<{ duty: Duty; rule: TalkClockRule }>>;

export type ClockName = keyof typeof CLOCKS;
