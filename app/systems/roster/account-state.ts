/** Whether somebody can sign in, and if not, why. */
export const ACCOUNT_STATES = ['NONE', 'INVITED', 'ACTIVE', 'LOCKED', 'DISABLED', 'LEFT'] as const;

export type AccountState = (typeof ACCOUNT_STATES)[number];

/** What the state follows from. */
export interface AccountFacts {
  /** On the roster today. */
  isHere: boolean;
  hasAccount: boolean;
  hasPassword: boolean;
  isDisabled: boolean;
  lockedUntil: Date | null;
}

/** The state of an account at that instant. Who has left cannot sign in, whatever the account says. */
export function accountStateOf(facts: AccountFacts, now: Date): AccountState {
  if (!facts.isHere) return 'LEFT';
  if (!facts.hasAccount) return 'NONE';
  if (facts.isDisabled) return 'DISABLED';
  if (facts.lockedUntil && facts.lockedUntil > now) return 'LOCKED';
  return facts.hasPassword ? 'ACTIVE' : 'INVITED';
}
