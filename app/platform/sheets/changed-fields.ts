/** The fields in which two records of the same shape differ; values are texts, numbers, nulls and lists of such. */
export function changedFields<V extends object>(before: V, after: V): (keyof V & string)[] {
  const keys = Object.keys(after) as (keyof V & string)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}
