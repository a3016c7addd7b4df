import { Form, useLoaderData } from '@remix-run/react';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import type { readPlanForm } from '../queries-terms.server.ts';
import { termTexts } from '../texts/terms.zh-CN.ts';

const YEARS = ['3', '4', '5'];

/** Planning a term: its days, and how many representatives it has by whose rule. */
export function PlanPage() {
  const plan = useLoaderData<typeof readPlanForm>();
  const t = useTexts(termTexts);
  const form = useForm();
  const number = (name: 'termNo' | 'quota', value: number) => (
    <TextField
      name={name}
      inputMode="numeric"
      label={t(`plan.${name}`)}
      help={name === 'quota' ? t('plan.quotaHelp') : undefined}
      defaultValue={form.typed(name, String(value))}
      problem={form.problem(name)}
    />
  );
  return (
    <Page title={t('plan.title')} lead={t('plan.lead', { count: String(plan.employees) })}>
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        {number('termNo', plan.termNo)}
        <TextField
          name="startsOn"
          type="date"
          label={t('plan.startsOn')}
          defaultValue={form.typed('startsOn', plan.startsOn)}
          problem={form.problem('startsOn')}
        />
        <ChoiceField
          name="years"
          legend={t('plan.years')}
          columns="two"
          choices={YEARS.map((years) => ({ value: years, label: t('plan.yearsOf', { years }) }))}
          value={form.typed('years', plan.years)}
          problem={form.problem('years')}
        />
        <Scheme form={form} />
        {number('quota', plan.quota)}
        <Button disabled={form.sending}>{t('plan.save')}</Button>
      </Form>
    </Page>
  );
}

/** By whose rule, each with what it makes of today's roster. */
function Scheme({ form }: { form: FormState }) {
  const plan = useLoaderData<typeof readPlanForm>();
  const t = useTexts(termTexts);
  const rangeOf = ({ least, most }: (typeof plan.ranges)[number]) =>
    most === null
      ? t('plan.least', { least: String(least) })
      : t('plan.range', { least: String(least), most: String(most) });
  return (
    <ChoiceField
      name="scheme"
      legend={t('plan.scheme')}
      choices={plan.ranges.map((range) => ({
        value: range.scheme,
        label: t(`scheme.${range.scheme}`),
        help: rangeOf(range),
      }))}
      value={form.typed('scheme', plan.scheme)}
      problem={form.problem('scheme')}
    />
  );
}
