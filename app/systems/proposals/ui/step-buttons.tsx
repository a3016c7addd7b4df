import { useTexts } from '#app/core/shown-texts.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { proposalDetailTexts } from '../texts/detail.zh-CN.ts';
import { proposalStepTexts } from '../texts/steps.zh-CN.ts';
import type { ProposalAction } from '../actions.ts';
import { HARD_STEPS } from '../step-fields.ts';
import type { FormStep } from '../step-schemas.ts';

/** What the reader may do now, each on a page of its own; the first that moves it on is the main one. */
export function StepButtons({ id, allowed }: { id: number; allowed: readonly ProposalAction[] }) {
  const t = useTexts(proposalDetailTexts, proposalStepTexts);
  const steps = allowed.filter((action): action is FormStep => action !== 'submit' && action !== 'resubmit');
  if (steps.length === 0) return null;
  const [main] = steps.filter((step) => !HARD_STEPS.has(step));
  return (
    <nav aria-label={t('detail.actions')} className="no-print mb-6 flex flex-wrap gap-2">
      {steps.map((step) => (
        <ButtonLink key={step} to={`/proposals/${id}/${step}`} look={lookOf(step)}>
          {t(`action.${step}`)}
        </ButtonLink>
      ))}
    </nav>
  );

  function lookOf(step: FormStep) {
    if (HARD_STEPS.has(step)) return 'danger';
    return step === main ? 'main' : 'quiet';
  }
}
