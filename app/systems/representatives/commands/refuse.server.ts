import type { Refusal } from '#app/core/refusal.ts';
import { wrongField } from '#app/core/refusal.ts';

/** A refusal beside the field of a form about terms; the key is that of its text. */
export function fieldRefusal(
  field: string,
  key: string,
  params: Record<string, string | number> = {},
): Refusal {
  return wrongField({ field, key: `terms:problem.${key}`, params });
}
