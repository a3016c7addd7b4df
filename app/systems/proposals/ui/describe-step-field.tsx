import { useLoaderData } from '@remix-run/react';
import { useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { FieldDescription } from '#app/platform/forms/ui/described-field.tsx';
import { MOST_PHOTOS } from '../limits.ts';
import type { readStep } from '../queries-step.server.ts';
import type { StepField, StepFieldKind } from '../step-fields.ts';
import { proposalStepTexts } from '../texts/steps.zh-CN.ts';
import { MarksField } from './marks-field.tsx';
import { PictureField } from './picture-field.tsx';

/** Kinds that a proposal has in common with every other form, by their name there. */
const COMMON = { line: 'text', area: 'long', amount: 'amount', whole: 'whole', person: 'person' } as const;

function isCommon(kind: StepFieldKind): kind is keyof typeof COMMON {
  return kind in COMMON;
}

/** Describes a field of a proposal's step, with what the proposal says. */
export function useDescribe(): (field: StepField) => FieldDescription {
  const data = useLoaderData<typeof readStep>();
  const t = useTexts(proposalStepTexts);
  const form = useForm();
  return ({ name, kind, optional: isOptional = false }) => {
    const label = t(`stepField.${name as 'reason'}`);
    const begins = data.begins[name];
    if (isCommon(kind)) return { kind: COMMON[kind], name, label, isOptional, begins };
    switch (kind) {
      // What lies behind is usually today; a day to come is for the person to choose.
      case 'day':
        return { kind, name, label, begins: begins ?? (name === 'plannedOn' ? '' : data.today) };
      case 'tick':
        return { kind, name, label };
      case 'reasonCode': {
        const options = data.reasonCodes.map((value) => ({ value, label: t(`reason.${value}`) }));
        return { kind: 'choice', name, label, begins, options };
      }
      case 'objection': {
        const options = data.objections.map(({ id, text }) => ({
          value: String(id),
          label: text.slice(0, 60),
        }));
        return { kind: 'list', name, label: t('stepPage.chooseObjection'), begins, options };
      }
      case 'marks': {
        const tangible = data.begins['marks.tangible'] ?? '';
        return { kind: 'shown', name, content: <MarksField form={form} tangible={tangible} /> };
      }
      case 'pictures':
        return { kind: 'shown', name, content: <AfterPictures label={label} id={data.proposal.id} /> };
    }
  };
}

function AfterPictures({ label, id }: { label: string; id: number }) {
  const target = { url: '/proposals/pictures', fields: { proposalId: String(id), draftKey: '' } };
  return <PictureField slot="AFTER" label={label} max={MOST_PHOTOS} target={target} />;
}
