import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { FieldDescription } from '#app/platform/forms/ui/described-field.tsx';
import { MOST_PHOTOS, SATISFACTIONS, URGENCIES } from '../concern.ts';
import type { readStep } from '../queries-step.server.ts';
import type { StepFieldName } from '../step-fields.ts';
import { NOT_ACCEPTED_REASONS } from '../step-schemas.ts';
import { concernStepTexts } from '../texts/steps.zh-CN.ts';
import { concernTexts } from '../texts/zh-CN.ts';

type StepData = ReturnType<typeof useLoaderData<typeof readStep>>;

/** Texts that may be left empty, by step. */
const OPTIONAL: ReadonlySet<string> = new Set(['passReply', 'involve', 'rate', 'withdraw']);

/** Every field that a step of a concern may ask for, by name. */
export function useStepFields(): Record<StepFieldName, FieldDescription> {
  const data = useLoaderData<typeof readStep>();
  return { ...useWritten(data), ...useSorted(data), ...usePromised(), ...useJudged(data) };
}

function useWritten({ step, concern, begins }: StepData) {
  const t = useTexts(concernStepTexts);
  const isNamed = concern.tier === 'NAMED';
  const isOptional = OPTIONAL.has(step);
  return {
    text: { kind: 'long', name: 'text', rows: 5, label: t(`field.text.${step as 'reply'}`), isOptional },
    reason: { kind: 'long', name: 'reason', label: t(`field.reason.${step as 'return'}`), isOptional },
    brief: {
      kind: 'long',
      name: 'brief',
      rows: 5,
      label: t(isNamed ? 'field.briefNamed' : 'field.brief'),
      help: isNamed ? undefined : <strong className="text-seal">{t('field.briefWarning')}</strong>,
      isOptional: isNamed,
      begins: begins.brief,
    },
    duplicateOfNo: { kind: 'text', name: 'duplicateOfNo', label: t('field.duplicateOfNo') },
    photos: { kind: 'photos', name: 'photos', max: MOST_PHOTOS },
  } as const satisfies Partial<Record<StepFieldName, FieldDescription>>;
}

/** To whom it goes, and how it is sorted. */
function useSorted({ step, begins, departments, days }: StepData) {
  const t = useTexts(concernTexts, concernStepTexts);
  return {
    department: {
      kind: 'list',
      name: 'department',
      label: t('field.department'),
      none: t('field.chooseDepartment'),
      begins: step === 'dispatch' ? begins.department : '',
      options: departments.map(({ id, name }) => ({ value: String(id), label: name })),
    },
    urgency: {
      kind: 'choice',
      name: 'urgency',
      label: t('field.urgency'),
      columns: 'two',
      begins: begins.urgency,
      options: URGENCIES.map((value) => ({ value, label: t(`urgency.${value}`) })),
    },
    complexity: {
      kind: 'choice',
      name: 'complexity',
      label: t('field.complexity'),
      begins: begins.complexity,
      options: (['SIMPLE', 'COMPLEX'] as const).map((value) => ({
        value,
        label: t(`complexity.${value}`, { days: days[value] }),
      })),
    },
    handler: {
      kind: 'person',
      name: 'handler',
      label: t('field.handler'),
      help: t('field.handlerHelp'),
      isOptional: true,
    },
  } as const satisfies Partial<Record<StepFieldName, FieldDescription>>;
}

/** What is promised with an answer, if anything, and by when. */
function usePromised() {
  const t = useTexts(concernStepTexts);
  return {
    promise: {
      kind: 'text',
      name: 'promise',
      label: t('field.promise'),
      help: t('field.promiseHelp'),
      max: 300,
      isOptional: true,
    },
    promiseOn: { kind: 'day', name: 'promiseOn', label: t('field.promiseOn'), isOptional: true },
  } as const satisfies Partial<Record<StepFieldName, FieldDescription>>;
}

function useJudged({ begins }: StepData) {
  const t = useTexts(concernTexts, concernStepTexts);
  return {
    reasonCode: {
      kind: 'choice',
      name: 'reasonCode',
      label: t('field.reasonCode'),
      options: NOT_ACCEPTED_REASONS.map((value) => ({ value, label: t(`reason.${value}`) })),
    },
    outcome: {
      kind: 'choice',
      name: 'outcome',
      label: t('field.outcome'),
      options: (['FIXED', 'HALF_FIXED', 'NOT_FIXED'] as const).map((value) => ({
        value,
        label: t(`outcome.${value}`),
      })),
    },
    satisfaction: {
      kind: 'choice',
      name: 'satisfaction',
      label: t('field.satisfaction'),
      columns: 'two',
      options: SATISFACTIONS.map((value) => ({ value, label: t(`satisfaction.${value}`) })),
    },
    audience: {
      kind: 'choice',
      name: 'audience',
      label: t('field.audience'),
      begins: begins.audience,
      options: (['HANDLERS', 'UNION'] as const).map((value) => ({ value, label: t(`audience.${value}`) })),
    },
  } as const satisfies Partial<Record<StepFieldName, FieldDescription>>;
}
