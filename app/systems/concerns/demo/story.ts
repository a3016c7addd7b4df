import type { ConcernAction } from '../actions.ts';
import type { Detail } from '../category-fields.ts';
import type { Category, ComplainedPost, Tier } from '../concern.ts';

/** Who takes a step in a story. HEAD: whoever leads the department that has the concern. */
export type Part = 'AUTHOR' | 'REPRESENTATIVE' | 'RECEIVER' | 'UNION_CHAIR' | 'HEAD' | 'MANAGEMENT';

/**
 * What happens next in a story: a step, so many days passing, or days passing until the clock that runs is due so many
 * days from now (below zero: it was due then).
 */
export type Beat =
  | { by: Part; action: ConcernAction | 'rate'; input: Readonly<Record<string, string>> }
  | { pass: number }
  | { dueIn: number };

/** Whose concern it is: the worker of the cast, his partner, or somebody of a department. */
export type Author = 'WORKER' | 'PARTNER' | { department: string; at: number };

/** A concern of the demo factory from the day it was said until today. */
export interface Story {
  key: string;
  tier: Tier;
  author: Author;
  category: Category;
  text: string;
  details?: Partial<Record<Detail, string>>;
  isHazard?: boolean;
  byCard?: boolean;
  aboutPost?: ComplainedPost;
  beats: readonly Beat[];
}

/** Departments of the demo factory. */
export const LOGISTICS = '行政后勤部';
export const STAFF_OFFICE = '人力资源部';
export const PRODUCTION = '生产部';
export const REPAIRS = '机修动力车间';
export const FINISHING = '整理车间';

/** So many days pass. */
export const pass = (days: number): Beat => ({ pass: days });
/** Days pass until the clock is due in so many. */
export const dueIn = (days: number): Beat => ({ dueIn: days });
/** The department takes it on. */
export const accept: Beat = { by: 'HEAD', action: 'accept', input: { handler: '' } };
/** The first receiver hands the department's reply on. */
export const passReply: Beat = { by: 'RECEIVER', action: 'passReply', input: { text: '' } };
/** The department replies. */
export const reply = (text: string): Beat => ({ by: 'HEAD', action: 'reply', input: { text } });
/** The first receiver answers on the spot. */
export const answer = (text: string): Beat => ({ by: 'RECEIVER', action: 'answer', input: { text } });

/** The first receiver dispatches it to a department. */
export function dispatch(department: string, brief = '', urgency = 'GENERAL'): Beat {
  const input = { department, brief, urgency, complexity: 'SIMPLE' };
  return { by: 'RECEIVER', action: 'dispatch', input };
}

/** The author rates the answer. */
export function rate(outcome: string, satisfaction: string, text = ''): Beat {
  return { by: 'AUTHOR', action: 'rate', input: { outcome, satisfaction, text } };
}
