import { useLoaderData } from '@remix-run/react';
import type { FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { ChoiceField } from '#app/ui/choice.tsx';
import { TextField } from '#app/ui/field.tsx';
import type { readRulePage } from '../queries-book.server.ts';
import { ruleTexts } from '../texts/zh-CN.ts';
import { BandsField } from './bands-field.tsx';

const UNITS = {
  workdays: 'unit.workdays',
  days: 'unit.days',
  months: 'unit.months',
  minutes: 'unit.minutes',
  grades: 'unit.grades',
  points: 'unit.points',
  yuan: 'unit.yuan',
  share: 'unit.share',
} as const;

/** The value of a rule being set, by its kind. */
export function ValueField({ form }: { form: FormState }) {
  const rule = useLoaderData<ReturnType<typeof readRulePage>>();
  const t = useTexts(coreTexts, ruleTexts);
  const { kind } = rule.value;
  const start = form.typed('value', rule.form.value);
  const problem = form.problem('value');
  const label = t('form.value');
  if (kind === 'bands') return <BandsField form={form} />;
  if (kind === 'flag' || kind === 'choice') {
    const choices =
      kind === 'flag'
        ? [
            { value: 'true', label: t('word.yes') },
            { value: 'false', label: t('word.no') },
          ]
        : rule.choices.map(({ code, name }) => ({ value: code, label: name }));
    return <ChoiceField name="value" legend={label} choices={choices} value={start} problem={problem} />;
  }
  return (
    <TextField
      name="value"
      label={`${label}（${t(UNITS[kind])}）`}
      help={kind === 'share' ? t('form.percent') : undefined}
      inputMode={kind === 'yuan' || kind === 'share' || kind === 'points' ? 'decimal' : 'numeric'}
      defaultValue={start}
      problem={problem}
    />
  );
}
