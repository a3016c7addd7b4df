import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { isOneOf } from '#app/platform/forms/one-of.ts';
import { StepPage } from '#app/platform/forms/ui/step-form.tsx';
import { DESTRUCTIVE_STEPS } from '../endings.ts';
import type { readStep } from '../queries-pages.server.ts';
import { talkTexts } from '../texts/zh-CN.ts';
import { useStepFields } from './step-fields.tsx';
import { HARD_STEPS } from './talk-page.tsx';

/** One step of a talk, with only what it needs. */
export function TalkStepPage() {
  const { step, talk } = useLoaderData<typeof readStep>();
  const t = useTexts(talkTexts);
  return (
    <StepPage
      name={t(`action.${step}`)}
      about={`${talk.topic} ${talk.no}`}
      back={`/management-talks/${talk.id}`}
      forGood={isOneOf(DESTRUCTIVE_STEPS, step) ? t(`forGood.${step}`) : undefined}
      isHard={HARD_STEPS.has(step)}
      know={step === 'sign' ? <p>{t('step.sign')}</p> : null}
      fields={useStepFields()}
    />
  );
}
