import type { Translate } from '#app/core/i18n.ts';
import type { CellProblem } from './problems.ts';

/** The problem in words, the column in front and a suggestion behind, in the language of `translate`. */
export function describeProblem({ column, problem, suggestion }: CellProblem, translate: Translate): string {
  const words = translate(`sheets:problem.${problem}`);
  return suggestion === undefined
    ? translate('sheets:problem.atColumn', { column, words })
    : translate('sheets:problem.withSuggestion', { column, words, suggestion });
}
