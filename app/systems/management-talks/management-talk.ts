/**
 * The noun: a talk with a manager (约谈). Representatives ask somebody who is responsible, so that the workers are
 * informed; it is no disciplinary talk (domain §5.4). The codes are those of the database.
 */

/**
 * DECLINED: once, with a reason. REFERRED: declined again, the union's chair decides. SIGNED: both sides have signed the
 * same minutes.
 */
export const TALK_STATUSES = [
  'REQUESTED',
  'DECLINED',
  'REFERRED',
  'ACCEPTED',
  'SCHEDULED',
  'HELD',
  'SIGNED',
  'PUBLISHED',
  'CLOSED',
  'WITHDRAWN',
] as const;

export type TalkStatus = (typeof TALK_STATUSES)[number];

/** Who signs the minutes. */
export const SIDES = ['REPRESENTATIVES', 'MANAGEMENT'] as const;

export type Side = (typeof SIDES)[number];

/** Who reads what was published. */
export const DISCLOSURES = ['ENTERPRISE', 'UNIT', 'PARTIES'] as const;

export type Disclosure = (typeof DISCLOSURES)[number];

/** Domain §5.4. */
export const TOPIC_LENGTH = { min: 2, max: 60 } as const;
export const QUESTION_LENGTH = { min: 4, max: 300 } as const;
export const MOST_QUESTIONS = 10;
export const MOST_REQUESTERS = 10;
export const MINUTES_LENGTH = { max: 5000 } as const;

/** A question with what was answered and promised. */
export interface AskedQuestion {
  seq: number;
  text: string;
  answer: string;
  /** Left out when it is published. */
  withheld: boolean;
  promise: string;
  /** Civil day; null where nothing was promised. */
  promiseOn: string | null;
}

/** What both sides sign: every word of the minutes, in one text that has no other reading. */
export function signedText(minutes: string, questions: readonly AskedQuestion[]): string {
  const rows = questions.map(({ seq, text, answer, withheld, promise, promiseOn }) => [
    seq,
    text,
    answer,
    withheld,
    promise,
    promiseOn,
  ]);
  return JSON.stringify([minutes, rows]);
}

/** Whether two talks overlap. Times in milliseconds, lengths in minutes. */
export function overlaps(
  one: { at: number; length: number },
  other: { at: number; length: number },
): boolean {
  return one.at < other.at + other.length * 60_000 && other.at < one.at + one.length * 60_000;
}

/** The quarter of a day, `2024-Q1`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
