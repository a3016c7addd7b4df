import { Link, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import type { FormState } from '#app/core/form.tsx';
import { useRuleWords } from '#app/platform/rules/ui/rule-words.ts';
import { CheckField } from '#app/ui/choice.tsx';
import { TextAreaField, TextField } from '#app/ui/field.tsx';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import type { DraftForForm, readNewForm } from '../queries-form.server.ts';
import { startOf } from './matter-fields.tsx';

interface FieldsProps {
  draft: DraftForForm;
  form: FormState;
}

const MONEY = ['savingClaimed', 'savingFormula', 'costPlanned'] as const;
const FLAGS = ['affectsSafety', 'crossDepartment', 'confidentialTechnical'] as const;

interface OptionalProps {
  title: string;
  isOpen: boolean;
  children: ReactNode;
}

/** A part that most leave out: closed, so that the form is short, and open as soon as it holds something. */
function Optional({ title, isOpen, children }: OptionalProps) {
  const t = useTexts(coreTexts);
  return (
    <details open={isOpen} className="mb-4 border-t border-line pt-2">
      <summary className="mb-2 min-h-touch cursor-pointer py-2 font-bold">
        {title} <span className="text-small font-normal text-soft">{t('word.optional')}</span>
      </summary>
      {children}
    </details>
  );
}

/** What one may leave out: the saving with its formula, and the cost. */
export function MoneyFields(fields: FieldsProps) {
  const t = useTexts(coreTexts, proposalFormTexts);
  const optional = t('word.optional');
  const { form } = fields;
  return (
    <Optional
      title={t('form.money')}
      isOpen={MONEY.some((name) => startOf(fields, name) !== '' || form.problem(name))}
    >
      <TextField
        name="savingClaimed"
        label={t('form.saving')}
        help={<SavingHelp />}
        optional={optional}
        inputMode="decimal"
        defaultValue={startOf(fields, 'savingClaimed')}
        problem={form.problem('savingClaimed')}
      />
      <TextAreaField
        name="savingFormula"
        rows={2}
        label={t('form.formula')}
        help={t('form.formulaHelp')}
        optional={optional}
        defaultValue={startOf(fields, 'savingFormula')}
        problem={form.problem('savingFormula')}
      />
      <TextField
        name="costPlanned"
        label={t('form.cost')}
        optional={optional}
        inputMode="decimal"
        defaultValue={startOf(fields, 'costPlanned')}
        problem={form.problem('costPlanned')}
      />
    </Optional>
  );
}

/** From which saving finance verifies it, one tap from the rule; the page's data may be that of a draft. */
function SavingHelp() {
  const { finance } = useLoaderData<typeof readNewForm>();
  const t = useTexts(proposalFormTexts);
  const words = useRuleWords();
  return (
    <>
      {t('form.savingHelp')}{' '}
      {finance ? (
        <Link to={`/rules/${finance.key}`} target="_blank">
          {t('form.savingRule', { amount: words.value(finance.value) })}
        </Link>
      ) : null}
    </>
  );
}

/** What decides who reviews it and who may read it. */
export function FlagFields(fields: FieldsProps) {
  const t = useTexts(proposalFormTexts);
  const isOn = (name: (typeof FLAGS)[number]) => startOf(fields, name) === 'on';
  return (
    <Optional title={t('form.more')} isOpen={FLAGS.some(isOn)}>
      <CheckField
        name="affectsSafety"
        label={t('form.safety')}
        help={t('form.safetyHelp')}
        checked={isOn('affectsSafety')}
      />
      <CheckField
        name="crossDepartment"
        label={t('form.crossDepartment')}
        checked={isOn('crossDepartment')}
      />
      <CheckField
        name="confidentialTechnical"
        label={t('form.confidential')}
        help={t('form.confidentialHelp')}
        checked={isOn('confidentialTechnical')}
      />
    </Optional>
  );
}
