import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button } from '#app/ui/button.tsx';
import { TextAreaField, TextField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import type { readStep } from '../queries-edit.server.ts';
import { dayPlanTexts } from '../texts/plan.zh-CN.ts';
import { dayTexts } from '../texts/zh-CN.ts';

/** One step of a day: what it means, what it asks, and one button. */
export function DayStepPage() {
  const { id, step, onDay, no, reserved, waiting } = useLoaderData<typeof readStep>();
  const t = useTexts(dayTexts, dayPlanTexts);
  const { day } = useTimeWords();
  const form = useForm();
  const facts = [
    step === 'move' && reserved > 0 ? t('stepPage.reserved', { count: reserved }) : null,
    step === 'close' && waiting > 0 ? t('stepPage.waiting', { count: waiting }) : null,
    step === 'close' && reserved > 0 ? t('stepPage.noShows', { count: reserved }) : null,
  ].filter((fact) => fact !== null);
  return (
    <Page title={t(`step.${step}`)} lead={`${day(onDay)} ${no}`}>
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        <p className="mb-4">{t(`stepHelp.${step}`)}</p>
        {facts.map((fact) => (
          <p key={fact} className="mb-4 font-bold">
            {fact}
          </p>
        ))}
        {step === 'move' ? (
          <>
            <TextField
              name="onDay"
              type="date"
              label={t('stepPage.newDay')}
              defaultValue={form.typed('onDay')}
              problem={form.problem('onDay')}
            />
            <TextAreaField
              name="reason"
              label={t('stepPage.reason')}
              maxLength={300}
              defaultValue={form.typed('reason')}
              problem={form.problem('reason')}
            />
          </>
        ) : null}
        <Button look={step === 'move' ? 'danger' : 'main'} disabled={form.sending}>
          {t(`step.${step}`)}
        </Button>
        <Link to={`/consultation-days/${id}`} className="ml-4 inline-flex min-h-touch items-center">
          {t('stepPage.back')}
        </Link>
      </Form>
    </Page>
  );
}
