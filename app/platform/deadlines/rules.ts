import { defineRules } from '#app/platform/rules/rule.ts';

const OWN = { source: 'default', status: 'default' } as const;

/** The rules of every clock, whatever the system it belongs to. */
export const deadlineRules = defineRules({
  /** How long before the day the person on the hook is reminded. */
  'deadline.remind_before': { kind: 'workdays', default: 1, ...OWN },
  /** How long the next level has once a day has passed in silence. */
  'deadline.takeover': { kind: 'workdays', default: 3, ...OWN },
  /** How often somebody who waits may chase. */
  'deadline.chase_every': { kind: 'days', default: 1, ...OWN },
});
