import { Form, useLoaderData } from '@remix-run/react';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Section } from '#app/ui/page.tsx';
import type { readRulePage } from '../queries-book.server.ts';
import { ruleTexts } from '../texts/zh-CN.ts';
import { ValueField } from './value-field.tsx';

/** For the union's chair: a value of the enterprise's own, or back to the default. */
export function RuleForm() {
  const { isDefault, history, today } = useLoaderData<ReturnType<typeof readRulePage>>();
  const t = useTexts(ruleTexts);
  const form = useForm();
  return (
    <Section title={t('form.title')}>
      <p className="mb-4 max-w-text text-soft">{t('form.lead')}</p>
      <Form method="post" noValidate className="max-w-text" key={history[0]?.id}>
        <Refused state={form} />
        <ValueField form={form} />
        <WhenAndWhy form={form} today={today} />
        <div className="flex flex-wrap gap-4">
          <Button name="intent" value="set" disabled={form.sending}>
            {t('form.save')}
          </Button>
          {isDefault ? null : (
            <Button name="intent" value="end" look="quiet" disabled={form.sending}>
              {t('form.end')}
            </Button>
          )}
        </div>
      </Form>
    </Section>
  );
}

interface WhenAndWhyProps {
  form: FormState;
  today: string;
  source?: string;
}

/** From which day, and by what source: asked of every change. */
export function WhenAndWhy({ form, today, source = '' }: WhenAndWhyProps) {
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
