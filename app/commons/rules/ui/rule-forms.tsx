import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Section } from '#app/ui/page.tsx';
import type { readRulePage } from '../queries-book.server.ts';
import { ruleTexts } from '../texts/zh-CN.ts';
import { ValueField } from './value-field.tsx';

/** For the union's chair: a value of the enterprise's own, or back to the default. */
export function RuleForms() {
  const { isDefault, toCome, today } = useLoaderData<ReturnType<typeof readRulePage>>();
  const t = useTexts(ruleTexts);
  const form = useForm();
  const none: FormState = { ...form, refused: null, problem: () => undefined, typed: (_, or = '') => or };
  const sent = form.typed('intent', 'set');
  return (
    <>
      <Section title={t('form.title')}>
        <p className="mb-4 max-w-text text-soft">{t('form.lead')}</p>
        <Form method="post" noValidate className="max-w-text" key={useActionData() ? 'refused' : 'fresh'}>
          <input type="hidden" name="intent" value="set" />
          <Refused state={sent === 'set' ? form : none} />
          <ValueField form={sent === 'set' ? form : none} />
          <WhenAndWhy form={sent === 'set' ? form : none} today={today} />
          <Button disabled={form.sending}>{t('form.save')}</Button>
        </Form>
      </Section>
      {isDefault && toCome.length === 0 ? null : (
        <Section title={t('form.endTitle')}>
          <Form method="post" noValidate className="max-w-text">
            <input type="hidden" name="intent" value="end" />
            <Refused state={sent === 'end' ? form : none} />
            <WhenAndWhy form={sent === 'end' ? form : none} today={today} />
            <Button look="quiet" disabled={form.sending}>
              {t('form.end')}
            </Button>
          </Form>
        </Section>
      )}
    </>
  );
}

/** From which day, and by what source: asked of every change. */
export function WhenAndWhy({
  form,
  today,
  source = '',
}: {
  form: FormState;
  today: string;
  source?: string;
}) {
  const t = useTexts(ruleTexts);
  return (
    <>
      <TextField
        name="validFrom"
        type="date"
        min={today}
        label={t('form.from')}
        help={t('form.fromHelp')}
        defaultValue={form.typed('validFrom', today)}
        problem={form.problem('validFrom')}
      />
      <TextField
        name="source"
        label={t('form.source')}
        help={t('form.sourceHelp')}
        defaultValue={form.typed('source', source)}
        problem={form.problem('source')}
      />
    </>
  );
}
