import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import type { FormState } from '#app/core/form.tsx';
import { CheckField, ChoiceField } from '#app/ui/choice.tsx';
import { SelectField, TextAreaField } from '#app/ui/field.tsx';
import {
  DESCRIPTION_LENGTH,
  FINDING_CATEGORIES,
  SEVERITIES,
  SUGGESTION_LENGTH,
  type FindingCategory,
  type Severity,
} from '../inspection.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';

interface FindingFieldsProps {
  form: FormState;
  /** What stands there already. */
  finding?: {
    category: FindingCategory;
    severity: Severity;
    description: string;
    suggestion: string;
    withheld: boolean;
  };
}

/** What is written of a finding, when it is noted and when it is changed. */
export function FindingFields({ form, finding }: FindingFieldsProps) {
  const t = useTexts(coreTexts, findingTexts);
  return (
    <>
      <SelectField
        name="category"
        label={t('field.category')}
        none={t('field.choose')}
        problem={form.problem('category')}
        defaultValue={form.typed('category', finding?.category)}
        options={FINDING_CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
      />
      <ChoiceField
        name="severity"
        legend={t('field.severity')}
        columns="two"
        value={form.typed('severity', finding?.severity)}
        problem={form.problem('severity')}
        choices={SEVERITIES.map((value) => ({ value, label: t(`severity.${value}`) }))}
      />
      <TextAreaField
        name="description"
        label={t('field.description')}
        help={t('field.descriptionHelp')}
        maxLength={DESCRIPTION_LENGTH.max}
        problem={form.problem('description')}
        defaultValue={form.typed('description', finding?.description)}
      />
      <TextAreaField
        name="suggestion"
        rows={2}
        label={t('field.suggestion')}
        optional={t('word.optional')}
        maxLength={SUGGESTION_LENGTH.max}
        problem={form.problem('suggestion')}
        defaultValue={form.typed('suggestion', finding?.suggestion)}
      />
      <CheckField
        name="withheld"
        label={t('field.withheld')}
        checked={form.refused ? form.typed('withheld') === 'on' : finding?.withheld}
      />
    </>
  );
}
