import type { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import type { FormState } from '#app/core/form.tsx';
import { EmployeeField } from '#app/systems/roster/public.ui.ts';
import { CheckField, ChoiceField } from '#app/ui/choice.tsx';
import { SelectField, TextAreaField, TextField, type FieldTexts } from '#app/ui/field.tsx';
import { proposalStepTexts } from '../texts/steps.zh-CN.ts';
import type { readStep } from '../queries-step.server.ts';
import { MOST_PHOTOS } from '../limits.ts';
import type { StepField, StepFieldKind } from '../step-fields.ts';
import { MarksField } from './marks-field.tsx';
import { PictureField } from './picture-field.tsx';

interface StepFieldInputProps {
  field: StepField;
  data: ReturnType<typeof useLoaderData<typeof readStep>>;
  form: FormState;
}

type InputProps = FieldTexts & Pick<StepFieldInputProps, 'data' | 'form'> & { defaultValue: string };

/** One field of a step's form, by its kind. */
export function StepFieldInput({ field, data, form }: StepFieldInputProps) {
  const t = useTexts(coreTexts, proposalStepTexts);
  const { name, kind, optional } = field;
  const Input = INPUTS[kind];
  return (
    <Input
      data={data}
      form={form}
      name={name}
      label={t(`stepField.${name as 'reason'}`)}
      problem={form.problem(name)}
      optional={optional && t('word.optional')}
      defaultValue={form.typed(name, data.begins[name])}
    />
  );
}

type Texts = Omit<InputProps, 'data' | 'form'>;

function textsOf({ name, label, problem, optional, defaultValue }: InputProps): Texts {
  return { name, label, problem, optional, defaultValue };
}

const INPUTS: Record<StepFieldKind, (props: InputProps) => ReactNode> = {
  line: (props) => <TextField {...textsOf(props)} />,
  area: (props) => <TextAreaField {...textsOf(props)} />,
  amount: (props) => <TextField {...textsOf(props)} inputMode="decimal" />,
  whole: (props) => <TextField {...textsOf(props)} inputMode="numeric" />,
  person: (props) => <EmployeeField {...textsOf(props)} />,
  day: DayInput,
  tick: ({ name, label, form }) => (
    <CheckField name={name} label={label} checked={form.typed(name) === 'on'} />
  ),
  marks: ({ form, data }) => <MarksField form={form} tangible={data.begins['marks.tangible'] ?? ''} />,
  reasonCode: ReasonCodeInput,
  objection: ObjectionInput,
  pictures: PicturesInput,
};

/** What lies behind is usually today; a day to come is for the person to choose. */
function DayInput(props: InputProps) {
  const usual = props.name === 'plannedOn' ? '' : props.data.today;
  return <TextField {...textsOf(props)} type="date" defaultValue={props.defaultValue || usual} />;
}

function ReasonCodeInput({ name, label, problem, defaultValue, data }: InputProps) {
  const t = useTexts(proposalStepTexts);
  return (
    <ChoiceField
      name={name}
      legend={label}
      value={defaultValue}
      problem={problem}
      choices={data.reasonCodes.map((code) => ({ value: code, label: t(`reason.${code}`) }))}
    />
  );
}

function ObjectionInput(props: InputProps) {
  const t = useTexts(proposalStepTexts);
  return (
    <SelectField
      {...textsOf(props)}
      label={t('stepPage.chooseObjection')}
      options={props.data.objections.map(({ id, text }) => ({ value: String(id), label: text.slice(0, 60) }))}
    />
  );
}

function PicturesInput({ label, data }: InputProps) {
  return (
    <PictureField
      slot="AFTER"
      label={label}
      max={MOST_PHOTOS}
      target={{ url: '/proposals/pictures', fields: { proposalId: String(data.proposal.id), draftKey: '' } }}
    />
  );
}
