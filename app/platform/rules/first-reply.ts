/** First answer to a proposal: a review owes it and a figure counts it, by one rule. 24 to 48 hours is practice. */
export const FIRST_REPLY = { kind: 'workdays', default: 2, source: 'practice', status: 'practice' } as const;
