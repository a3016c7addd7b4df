import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { isOneOf } from '#app/platform/forms/one-of.ts';
import { StepPage } from '#app/platform/forms/ui/step-form.tsx';
import { DESTRUCTIVE_STEPS } from '../endings.ts';
import type { readStep } from '../queries-step.server.ts';
import { STEP_FIELDS } from '../step-fields.ts';
import { concernStepTexts } from '../texts/steps.zh-CN.ts';
import { concernTexts } from '../texts/zh-CN.ts';
import { HARD_STEPS } from './detail-page.tsx';
import { useStepFields } from './step-fields.tsx';
import { Thread } from './thread.tsx';

/** One step of a concern, with only what it needs; on a desk what was said stands beside it. */
export function ConcernStepPage() {
  const { step, concern, thread, mayNoteForUnion } = useLoaderData<typeof readStep>();
  const t = useTexts(concernTexts, concernStepTexts);
  const fields = useStepFields();
  const asked = STEP_FIELDS[step].map((name) =>
    name === 'audience' && !mayNoteForUnion
      ? ({ kind: 'hidden', name, value: 'HANDLERS' } as const)
      : fields[name],
  );
  return (
    <StepPage
      name={t(`action.${step}`)}
      about={`${t(`category.${concern.category}`)} ${concern.no}`}
      back={`/concerns/${concern.id}`}
      forGood={isOneOf(DESTRUCTIVE_STEPS, step) ? t(`forGood.${step}`) : undefined}
      isHard={HARD_STEPS.has(step)}
      fields={asked}
      after={step === 'rate' ? <p className="mb-6 text-soft">{t('stepPage.notFixed')}</p> : null}
      aside={
        <section className="mt-8 sm:mt-0" aria-label={t('stepPage.whatItSays')}>
          <Thread entries={thread} fileAt={(id) => `/concerns/${concern.id}/files/${id}`} />
        </section>
      }
    />
  );
}
