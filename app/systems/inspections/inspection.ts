/**
 * The noun: an inspection round (巡视), on which representatives look at the real place, and what they find (巡视问题).
 * Domain §5.3. The codes are those of the database; their words are in `texts/`.
 */

/**
 * DRAFTED: on site all is done, the team puts the findings in order. REPORTED: management owes everybody who puts it
 * right. SETTLED: nothing is open any more. CLOSED: brought before the congress or a joint meeting.
 */
export const ROUND_STATUSES = [
  'PLANNED',
  'APPROVED',
  'NOTIFIED',
  'IN_PROGRESS',
  'DRAFTED',
  'REPORTED',
  'RECTIFYING',
  'SETTLED',
  'PUBLISHED',
  'CLOSED',
  'CANCELLED',
] as const;

export type RoundStatus = (typeof ROUND_STATUSES)[number];

/** Domain §5.3; COMMITMENTS: whether what was promised was done. */
export const TOPICS = [
  'SAFETY',
  'LIVING',
  'COMMITMENTS',
  'OPERATION',
  'RESOLUTIONS',
  'OPENNESS',
  'COLLECTIVE_CONTRACT',
  'PROPOSALS',
] as const;

export type Topic = (typeof TOPICS)[number];

/** 看现场, 听汇报, 访谈, 集体评议, 质询. */
export const METHODS = ['SITE', 'REPORT', 'INTERVIEW', 'GROUP_ASSESSMENT', 'QUESTION'] as const;

export type Method = (typeof METHODS)[number];

export const PARTS = ['LEADER', 'REPRESENTATIVE', 'INVITED'] as const;

export type Part = (typeof PARTS)[number];

/**
 * FOUND: on site. REPORTED: waits for somebody who puts it right. RECTIFYING: somebody promised to; its promise in the
 * ledger says how far it is. EXPLAINING: it is said that it cannot be put right, the union's chair decides. DROPPED: the
 * team took it out with a reason.
 */
export const FINDING_STATUSES = [
  'FOUND',
  'REPORTED',
  'RECTIFYING',
  'EXPLAINING',
  'EXPLAINED',
  'DROPPED',
] as const;

export type FindingStatus = (typeof FINDING_STATUSES)[number];

export const FINDING_CATEGORIES = [
  'SAFETY',
  'LABOUR_PROTECTION',
  'EQUIPMENT',
  'ENVIRONMENT',
  'LIVING',
  'RULES',
  'OTHER',
] as const;

export type FindingCategory = (typeof FINDING_CATEGORIES)[number];

export const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** What somebody on site says of something that was to be put right: 改好了, 改了一半, 没改. */
export const WORDS = ['FIXED', 'HALF_FIXED', 'NOT_FIXED'] as const;

export type Word = (typeof WORDS)[number];

/** Whether the top must hear of it on the same day and say whether work stops (default, on Trade Union Law Art. 25). */
export function isAlarming({ severity, category }: { severity: string; category: string }): boolean {
  return severity === 'HIGH' && (category === 'SAFETY' || category === 'LABOUR_PROTECTION');
}

/** Domain §5.3. */
export const DESCRIPTION_LENGTH = { min: 10, max: 500 } as const;
export const SUGGESTION_LENGTH = { min: 0, max: 500 } as const;
export const NOTE_LENGTH = { min: 0, max: 500 } as const;

/** Domain §5.3: at least one photo of each finding, nine at the most. */
export const PHOTOS_OF_FINDING = { min: 1, max: 9 } as const;

/** Domain §5.3: so many go along as a rule; others are planned too, with a word of warning. */
export const TEAM_SIZE = { min: 5, max: 15 } as const;
