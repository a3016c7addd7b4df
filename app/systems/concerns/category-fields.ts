import type { Category } from './concern.ts';

/** What is asked beside the text, by category. */
export const DETAILS = ['month', 'item', 'place', 'danger', 'when', 'rule', 'need'] as const;

export type Detail = (typeof DETAILS)[number];

/** The questions of a category, in their order; where somebody may be hurt, where and what must be said. */
export const CATEGORY_FIELDS: Readonly<Record<Category, readonly Detail[]>> = {
  PAY_INSURANCE: ['month', 'item'],
  SAFETY: ['place', 'danger'],
  HOURS_LEAVE: ['when'],
  LIVING: ['place'],
  RULES: ['rule'],
  TREATMENT: ['when', 'place'],
  PRODUCTION: ['place'],
  HARDSHIP: ['need'],
  OTHER: [],
};

/** The answers to the questions of the category that have some. */
export function detailsOf(
  category: Category,
  typed: Readonly<Partial<Record<Detail, string>>>,
): Record<string, string> {
  const answers = CATEGORY_FIELDS[category].map((name) => [name, typed[name] ?? '']);
  return Object.fromEntries(answers.filter(([, text]) => text !== '')) as Record<string, string>;
}
