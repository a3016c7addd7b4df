import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import type { FieldDescription } from '#app/platform/forms/ui/described-field.tsx';
import { isOneOf } from '#app/platform/forms/one-of.ts';
import { StepPage } from '#app/platform/forms/ui/step-form.tsx';
import { DESTRUCTIVE_STEPS } from '../endings.ts';
import type { readStep } from '../queries-edit.server.ts';
import { dayPlanTexts } from '../texts/plan.zh-CN.ts';
import { dayTexts } from '../texts/zh-CN.ts';

/** One step of a day: what it means, what it asks, and one button. */
export function DayStepPage() {
  const { id, step, onDay, no, reserved, waiting } = useLoaderData<typeof readStep>();
  const t = useTexts(dayTexts, dayPlanTexts);
  const { day } = useTimeWords();
  const facts = [
    step === 'move' && reserved > 0 ? t('stepPage.reserved', { count: reserved }) : null,
    step === 'close' && waiting > 0 ? t('stepPage.waiting', { count: waiting }) : null,
    step === 'close' && reserved > 0 ? t('stepPage.noShows', { count: reserved }) : null,
  ].filter((fact) => fact !== null);
  const moved: FieldDescription[] = [
    { kind: 'day', name: 'onDay', label: t('stepPage.newDay') },
    { kind: 'long', name: 'reason', label: t('stepPage.reason'), max: 300 },
  ];
  return (
    <StepPage
      name={t(`step.${step}`)}
      about={`${day(onDay)} ${no}`}
      back={`/consultation-days/${id}`}
      forGood={isOneOf(DESTRUCTIVE_STEPS, step) ? t(`stepHelp.${step}`) : undefined}
      know={
        <>
          {isOneOf(DESTRUCTIVE_STEPS, step) ? null : <p>{t(`stepHelp.${step}`)}</p>}
          {facts.map((fact) => (
            <p key={fact} className="mt-4 font-bold">
              {fact}
            </p>
          ))}
        </>
      }
      fields={step === 'move' ? moved : []}
    />
  );
}
