import { wrongField, type Refusal } from '#app/core/refusal.ts';

/** A refusal beside one field of a round's form. */
export function roundRefusal(
  field: string,
  key: string,
  params: Record<string, string | number> = {},
): Refusal {
  return wrongField({ field, key: `inspections:problem.${key}`, params });
}
