import { Refusal, type Problem } from '#app/core/refusal.ts';

/** One thing wrong with a field of a form about consultation days. */
export function fieldProblem(
  field: string,
  key: string,
  params: Record<string, string | number> = {},
): Problem {
  return { field, key: `consultation-days:problem.${key}`, params };
}

/** A refusal beside the fields. */
export function fieldRefusal(...problems: Problem[]): Refusal {
  return new Refusal('invalid', 'core:refusal.invalid', { params: { count: problems.length }, problems });
}
