import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { FieldDescription } from '#app/platform/forms/ui/described-field.tsx';
import { isOneOf } from '#app/platform/forms/one-of.ts';
import { StepPage } from '#app/platform/forms/ui/step-form.tsx';
import { PHOTOS_OF_FINDING } from '../inspection.ts';
import { DESTRUCTIVE_STEPS } from '../finding-endings.ts';
import type { readFindingStep } from '../queries-detail.server.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { useFindingFields } from './finding-fields.ts';
import { HARD_STEPS } from './finding-page.tsx';
import { StopWork } from './stop-work.tsx';

type StepData = ReturnType<typeof useLoaderData<typeof readFindingStep>>;

/** One step of a finding, with only what it needs. */
export function FindingStepPage() {
  const data = useLoaderData<typeof readFindingStep>();
  const { step, finding, explanation } = data;
  const t = useTexts(findingTexts);
  const isExplained = step === 'refuseExplanation' || step === 'acceptExplanation';
  return (
    <StepPage
      name={t(`action.${step}`)}
      about={`${finding.placeName}：${finding.description}`}
      back={`/findings/${finding.id}`}
      forGood={isOneOf(DESTRUCTIVE_STEPS, step) ? t(`forGood.${step}`) : undefined}
      isHard={HARD_STEPS.has(step)}
      know={isExplained ? <Explained text={explanation} /> : null}
      fields={useFields(data)}
    />
  );
}

function useFields(data: StepData): readonly FieldDescription[] {
  const t = useTexts(findingTexts);
  const written = useFindingFields(data.finding);
  const assigned = useAssigned(data);
  switch (data.step) {
    case 'revise':
      return [...written, { kind: 'photos', name: 'photos', max: PHOTOS_OF_FINDING.max }];
    case 'assign':
      return assigned;
    case 'acceptExplanation':
      return [];
    case 'decideStopWork':
      return [
        {
          kind: 'shown',
          name: 'stopWork',
          content: <StopWork stopWork={data.finding.stopWork} reason="" />,
        },
        {
          kind: 'choice',
          name: 'decision',
          label: t('field.decision'),
          options: (['STOPPED', 'GOES_ON'] as const).map((value) => ({
            value,
            label: t(`decision.${value}`),
          })),
        },
        { kind: 'long', name: 'reason', label: t('field.decisionReason') },
      ];
    default:
      return [{ kind: 'long', name: 'reason', label: t(`field.reason.${data.step}`) }];
  }
}

function useAssigned({ finding, units, departmentId, today, lastOn, days }: StepData) {
  const t = useTexts(findingTexts);
  return [
    {
      kind: 'long',
      name: 'text',
      rows: 3,
      label: t('field.text'),
      help: t('field.textHelp'),
      begins: finding.suggestion,
    },
    {
      kind: 'list',
      name: 'departmentId',
      label: t('field.department'),
      begins: String(departmentId),
      options: units.map(({ id, name }) => ({ value: String(id), label: name })),
    },
    {
      kind: 'person',
      name: 'owner',
      label: t('field.owner'),
      help: t('field.ownerHelp'),
      isOptional: true,
    },
    {
      kind: 'day',
      name: 'dueOn',
      from: today,
      to: lastOn,
      label: t('field.dueOn'),
      help: t('field.dueOnHelp', { days }),
      begins: lastOn,
    },
  ] as const satisfies readonly FieldDescription[];
}

function Explained({ text }: { text: string }) {
  const t = useTexts(findingTexts);
  return (
    <p className="border-l-4 border-line px-4 py-2">
      <span className="block text-small text-soft">{t('step.explanation')}</span>
      {text}
    </p>
  );
}
