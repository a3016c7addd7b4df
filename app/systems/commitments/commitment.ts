/**
 * The noun: a promise (承诺), something that somebody said would be done by a day. One ledger for all systems (domain
 * §5.4). The codes are those of the database; their words are in `texts/`.
 */

/**
 * REPORTED: whoever promised it says that it is done, the worker or two representatives have not said so yet.
 * WITHDRAWAL_ASKED: the union's chair decides whether it may be taken back. BROKEN: late by more than the rule allows.
 */
export const COMMITMENT_STATUSES = [
  'OPEN',
  'REPORTED',
  'WITHDRAWAL_ASKED',
  'KEPT',
  'BROKEN',
  'WITHDRAWN',
] as const;

export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

/** Where something can be promised; also the first part of that record's address. */
export const SOURCE_NOUNS = [
  'concerns',
  'proposals',
  'management-talks',
  'consultation-days',
  'findings',
] as const;

export type SourceNoun = (typeof SOURCE_NOUNS)[number];

/** ENTERPRISE: everybody reads its words. PARTIES: it is counted, its words are for those who have a part in it. */
export type Visibility = 'ENTERPRISE' | 'PARTIES';

/** In what capacity somebody said whether it was kept. */
export const CAPACITIES = ['WORKER', 'REPRESENTATIVE', 'UNION'] as const;

export type Capacity = (typeof CAPACITIES)[number];

export const TEXT_LENGTH = { min: 4, max: 300 } as const;
export const WORDS_LENGTH = { min: 5, max: 1000 } as const;

/** Domain §1.6, default. */
export const MOST_PHOTOS = 9;

/** How many representatives stand in for the worker it was promised to. */
export const REPRESENTATIVES_TO_CONFIRM = 2;
