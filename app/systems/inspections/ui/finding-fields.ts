import { useTexts } from '#app/core/shown-texts.tsx';
import type { FieldDescription } from '#app/platform/forms/ui/described-field.tsx';
import {
  DESCRIPTION_LENGTH,
  FINDING_CATEGORIES,
  SEVERITIES,
  SUGGESTION_LENGTH,
  type FindingCategory,
  type Severity,
} from '../inspection.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';

/** What stands there already. */
interface WrittenFinding {
  category: FindingCategory;
  severity: Severity;
  description: string;
  suggestion: string;
  withheld: boolean;
}

/** What is written of a finding, when it is noted and when it is changed. */
export function useFindingFields(finding?: WrittenFinding): readonly FieldDescription[] {
  const t = useTexts(findingTexts);
  return [
    {
      kind: 'list',
      name: 'category',
      label: t('field.category'),
      none: t('field.choose'),
      begins: finding?.category,
      options: FINDING_CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'severity',
      label: t('field.severity'),
      columns: 'two',
      begins: finding?.severity,
      options: SEVERITIES.map((value) => ({ value, label: t(`severity.${value}`) })),
    },
    {
      kind: 'long',
      name: 'description',
      label: t('field.description'),
      help: t('field.descriptionHelp'),
      max: DESCRIPTION_LENGTH.max,
      begins: finding?.description,
    },
    {
      kind: 'long',
      name: 'suggestion',
      rows: 2,
      label: t('field.suggestion'),
      isOptional: true,
      max: SUGGESTION_LENGTH.max,
      begins: finding?.suggestion,
    },
    { kind: 'tick', name: 'withheld', label: t('field.withheld'), isTicked: finding?.withheld },
  ];
}
