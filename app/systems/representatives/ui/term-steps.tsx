import { Form, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Section } from '#app/ui/page.tsx';
import type { readTerm } from '../queries-terms.server.ts';
import type { TermStatus } from '../representative.ts';
import { termTexts } from '../texts/terms.zh-CN.ts';

type StepName = 'startElecting' | 'activate' | 'extend' | 'close';

const STEPS_IN: Readonly<Record<TermStatus, readonly StepName[]>> = {
  PREPARING: ['startElecting'],
  ELECTING: ['activate'],
  ACTIVE: ['extend', 'close'],
  EXTENDED: ['close'],
  CLOSED: [],
};

/** What the union may do with the term now, each with what it means. */
export function TermSteps() {
  const { status } = useLoaderData<typeof readTerm>();
  const form = useForm();
  return (
    <div className="no-print mt-8">
      <Refused state={form} />
      {STEPS_IN[status].map((step) => (
        <Step key={step} step={step}>
          {step === 'extend' ? <Extension /> : null}
        </Step>
      ))}
    </div>
  );
}

function Step({ step, children }: { step: StepName; children: ReactNode }) {
  const t = useTexts(termTexts);
  const form = useForm();
  return (
    <Section title={t(`step.${step}`)}>
      <p className="mb-4 max-w-text text-soft">{t(`step.${step}Help`)}</p>
      <Form method="post" noValidate className="max-w-text">
        <input type="hidden" name="intent" value={step} />
        {children}
        <Button look={step === 'close' ? 'danger' : 'quiet'} disabled={form.sending}>
          {t(`step.${step}`)}
        </Button>
      </Form>
    </Section>
  );
}

function Extension() {
  const t = useTexts(termTexts);
  const form = useForm();
  return (
    <>
      <TextField
        name="endsOn"
        type="date"
        label={t('step.extendUntil')}
        defaultValue={form.typed('endsOn')}
        problem={form.problem('endsOn')}
      />
      <TextField
        name="reason"
        label={t('step.extendReason')}
        defaultValue={form.typed('reason')}
        problem={form.problem('reason')}
      />
    </>
  );
}
