import { Refusal } from '#app/core/refusal.ts';

/** A refusal beside the field of a form about terms; the key is that of its text. */
export function fieldRefusal(
  field: string,
  key: string,
  params: Record<string, string | number> = {},
): Refusal {
  const problems = [{ field, key: `terms:problem.${key}`, params }];
  return new Refusal('invalid', 'core:refusal.invalid', { params: { count: 1 }, problems });
}
