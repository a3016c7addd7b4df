import type { RowRule } from './check-rows.ts';

/**
 * A new rule: the same key may not stand in an earlier row of the file; the earlier row is kept, even when something
 * else is wrong with it. `keyOf` gives undefined when a part of the key is wrong. Reported at `column`.
 */
export function uniqueKey<V>(
  column: keyof V & string,
  keyOf: (values: Partial<V>) => string | undefined,
): RowRule<V> {
  const seen = new Set<string>();
  return (draft) => {
    const key = keyOf(draft.values);
    if (key === undefined) return;
    if (seen.has(key)) draft.reject(column, 'DUPLICATE_KEY');
    seen.add(key);
  };
}
