import type { TypedTranslate } from '#app/core/i18n.ts';
import type { CellProblem } from './problems.ts';
import type { sheetsTexts } from './texts/zh-CN.ts';

/** The problem in words, the column in front and a suggestion behind, in the language of `t`. */
export function describeProblem(
  { column, problem, suggestion }: CellProblem,
  t: TypedTranslate<(typeof sheetsTexts)['texts']>,
): string {
  const words = t(`problem.${problem}`);
  return suggestion === undefined
    ? t('problem.atColumn', { column, words })
    : t('problem.withSuggestion', { column, words, suggestion });
}
