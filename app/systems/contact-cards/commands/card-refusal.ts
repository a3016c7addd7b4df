import type { Refusal } from '#app/core/refusal.ts';
import { wrongField } from '#app/core/refusal.ts';

/** A refusal beside one field of a form about cards. */
export function cardRefusal(
  field: string,
  key: string,
  params: Record<string, string | number> = {},
): Refusal {
  return wrongField({ field, key: `contact-cards:problem.${key}`, params });
}
