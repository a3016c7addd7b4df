import { defineRules } from '#app/platform/rules/rule.ts';

const OWN = { source: 'default', status: 'default' } as const;

/** The rules of accounts. */
export const accountRules = defineRules({
  /** How long a session that has ended by itself is kept. */
  'accounts.keep_sessions': { kind: 'days', default: 30, ...OWN },
  /** How long an activation link that was used, or has ended, is kept. */
  'accounts.keep_invitations': { kind: 'days', default: 90, ...OWN },
});
