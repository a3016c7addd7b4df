import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { isOneOf } from '#app/platform/forms/one-of.ts';
import { StepPage } from '#app/platform/forms/ui/step-form.tsx';
import { DESTRUCTIVE_STEPS } from '../round-endings.ts';
import type { readRoundStep } from '../queries-round.server.ts';
import type { RoundStep } from '../round-actions.ts';
import { roundTexts } from '../texts/round.zh-CN.ts';
import { useRoundStepFields } from './round-step-fields.tsx';

/** Steps that say what they mean. */
const SAID = ['approve', 'start', 'finish', 'submitReport', 'publish', 'move'] as const;

/** One step of a round, with only what it needs. */
export function RoundStepPage() {
  const { step, round } = useLoaderData<typeof readRoundStep>();
  const t = useTexts(roundTexts);
  return (
    <StepPage
      name={t(`action.${step}`)}
      about={`${round.title} ${round.no}`}
      back={`/inspections/${round.id}`}
      forGood={isOneOf(DESTRUCTIVE_STEPS, step) ? t(`forGood.${step}`) : undefined}
      know={useMeaning(step)}
      fields={useRoundStepFields()}
    />
  );
}

function useMeaning(step: RoundStep) {
  const { round, notice, noticeBy } = useLoaderData<typeof readRoundStep>();
  const t = useTexts(roundTexts);
  const { day } = useTimeWords();
  if (step === 'notify') {
    const days = { days: notice, day: day(noticeBy) };
    return <p>{round.isSurprise ? t('step.notifySurprise') : t('step.notify', days)}</p>;
  }
  const said = SAID.find((one) => one === step);
  return said ? <p>{t(`step.${said}`)}</p> : null;
}
