import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import type { FieldDescription } from '#app/platform/forms/ui/described-field.tsx';
import { isOneOf } from '#app/platform/forms/one-of.ts';
import { StepPage } from '#app/platform/forms/ui/step-form.tsx';
import { MOST_PHOTOS } from '../commitment.ts';
import { DESTRUCTIVE_STEPS } from '../endings.ts';
import type { readStep } from '../queries-detail.server.ts';
import { STEP_FIELDS, type StepFieldName } from '../step-schemas.ts';
import { commitmentPageTexts } from '../texts/page.zh-CN.ts';
import { HARD_STEPS } from './detail-page.tsx';

/** One step of a promise, with only what it needs. */
export function CommitmentStepPage() {
  const { step, promise } = useLoaderData<typeof readStep>();
  const t = useTexts(commitmentPageTexts);
  const fields = useFields();
  return (
    <StepPage
      name={t(`action.${step}`)}
      about={`${promise.text} ${promise.no}`}
      back={`/commitments/${promise.id}`}
      forGood={isOneOf(DESTRUCTIVE_STEPS, step) ? t(`forGood.${step}`) : undefined}
      isHard={HARD_STEPS.has(step)}
      know={step === 'confirm' && promise.proof !== '' ? <ShownProof proof={promise.proof} /> : null}
      fields={STEP_FIELDS[step].map((name) => fields[name])}
    />
  );
}

function useFields(): Record<StepFieldName, FieldDescription> {
  const { step, promise, today } = useLoaderData<typeof readStep>();
  const t = useTexts(commitmentPageTexts);
  const { day } = useTimeWords();
  return {
    text: {
      kind: 'long',
      name: 'text',
      rows: 5,
      label: t(`field.text.${step as 'report'}`),
      help: step === 'report' ? t('field.textHelp') : undefined,
      isOptional: step === 'confirm',
    },
    reason: { kind: 'long', name: 'reason', label: t(`field.reason.${step as 'reject'}`) },
    dueOn: {
      kind: 'day',
      name: 'dueOn',
      from: promise.dueOn > today ? promise.dueOn : today,
      label: t('field.dueOn'),
      help: t('field.dueOnHelp', { day: day(promise.dueOn) }),
    },
    photos: { kind: 'photos', name: 'photos', max: MOST_PHOTOS },
  };
}

function ShownProof({ proof }: { proof: string }) {
  const t = useTexts(commitmentPageTexts);
  return (
    <p className="border-l-4 border-line px-4 py-2">
      <span className="block text-small text-soft">{t('step.proof')}</span>
      {proof}
    </p>
  );
}
