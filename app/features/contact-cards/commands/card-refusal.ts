import { Refusal } from '#app/core/refusal.ts';

/** A refusal beside one field of a form about cards. */
export function cardRefusal(
  field: string,
  key: string,
  params: Record<string, string | number> = {},
): Refusal {
  const problems = [{ field, key: `contact-cards:problem.${key}`, params }];
  return new Refusal('invalid', 'core:refusal.invalid', { params: { count: 1 }, problems });
}
