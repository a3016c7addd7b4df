/**
 * The noun: a concern (意见/诉求件), what a worker says is wrong. One ticket for all five systems. The codes are those of
 * the database; their words are in `texts/`.
 */

/**
 * How far the author is known (issue: three honest tiers). NAMED: to all who handle it. CONFIDENTIAL: to the
 * representative and the union's officers on the case. UNNAMED: to nobody, there is nothing to know.
 */
export const TIERS = ['NAMED', 'CONFIDENTIAL', 'UNNAMED'] as const;

export type Tier = (typeof TIERS)[number];

/**
 * Domain §5.0. REPLY_REVIEW: the department has answered, the first receiver looks at it before the author does. RATED:
 * the author said that it is half fixed, the first receiver follows it up. ESCALATED: not fixed twice, the management
 * must answer. LINKED: a duplicate that is answered along with its first one.
 */
export const CONCERN_STATUSES = [
  'REGISTERED',
  'DISPATCHED',
  'HANDLING',
  'REPLY_REVIEW',
  'REPLIED',
  'RATED',
  'ESCALATED',
  'LINKED',
  'TRANSFERRED',
  'NOT_ACCEPTED',
  'WITHDRAWN',
  'CLOSED',
  'ARCHIVED',
] as const;

export type ConcernStatus = (typeof CONCERN_STATUSES)[number];

export const SOURCES = [
  'ONLINE',
  'CONTACT_CARD',
  'CONSULTATION_DAY',
  'INSPECTION',
  'TALK',
  'DISCLOSURE_COMMENT',
  'HOTLINE',
] as const;

export type Source = (typeof SOURCES)[number];

/** 来访, 来信, 来电, 线上. */
export const CHANNELS = ['ONLINE', 'VISIT', 'LETTER', 'CALL'] as const;

export type Channel = (typeof CHANNELS)[number];

/** Domain §5.0, and TREATMENT (受到不公对待) for what somebody did to somebody. */
export const CATEGORIES = [
  'PAY_INSURANCE',
  'SAFETY',
  'HOURS_LEAVE',
  'LIVING',
  'RULES',
  'TREATMENT',
  'PRODUCTION',
  'HARDSHIP',
  'OTHER',
] as const;

export type Category = (typeof CATEGORIES)[number];

export const URGENCIES = ['GENERAL', 'IMPORTANT', 'URGENT'] as const;

export type Urgency = (typeof URGENCIES)[number];

/** What the author says of an answer: 已解决, 解决一半, 没解决; NO_RESPONSE: nothing within the time. */
export const OUTCOMES = ['FIXED', 'HALF_FIXED', 'NOT_FIXED', 'NO_RESPONSE'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Four levels: 非常满意, 满意, 基本满意, 不满意. */
export const SATISFACTIONS = ['VERY', 'SATISFIED', 'BASIC', 'UNSATISFIED'] as const;

export type Satisfaction = (typeof SATISFACTIONS)[number];

/**
 * Something said in a concern. BRIEF: what the handling department is told, which is not always what the author wrote.
 * OPINION: of a department that helps (协办).
 */
/** In what capacity somebody opened a confidential or unnamed concern. */
export const ACCESS_CAPACITIES = [
  'REPRESENTATIVE',
  'UNION_OFFICER',
  'UNION_CHAIR',
  'DEPARTMENT',
  'LET_IN',
] as const;

export type AccessCapacity = (typeof ACCESS_CAPACITIES)[number];

export const ENTRY_KINDS = ['CONTENT', 'MESSAGE', 'BRIEF', 'REPLY', 'OPINION', 'NOTE', 'RATING'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** AUTHOR: its author and all who handle it. HANDLERS: not its author. UNION: its representative and the union only. */
export const AUDIENCES = ['AUTHOR', 'HANDLERS', 'UNION'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** Whom a concern can be about without a name: it never goes to them nor to those under them. */
export const COMPLAINED_POSTS = [
  'TEAM_LEADER',
  'UNIT_HEAD',
  'REPRESENTATIVE',
  'UNION_OFFICER',
  'UNION_CHAIR',
  'MANAGEMENT',
] as const;

export type ComplainedPost = (typeof COMPLAINED_POSTS)[number];

/** What somebody did to somebody: the form asks by itself whom it is about. */
export const CATEGORIES_ABOUT_PEOPLE: readonly Category[] = ['TREATMENT'];

/** Domain §5.0: 10 to 2,000 characters. */
export const CONTENT_LENGTH = { min: 10, max: 2000 } as const;

/** Domain §1.6, default. */
export const MOST_PHOTOS = 9;

/** What is sealed in an entry. */
export interface EntryWords {
  text: string;
  /** Answers to the questions of the category, by field. */
  details?: Readonly<Record<string, string>>;
}
