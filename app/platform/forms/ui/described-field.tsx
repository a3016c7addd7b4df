import type { ReactNode } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import type { FormState } from '#app/core/form.tsx';
import { CheckField, ChoiceField, type Choice } from '#app/ui/choice.tsx';
import { SelectField, TextAreaField, TextField, type FieldTexts } from '#app/ui/field.tsx';
import { PersonField } from './person-field.tsx';

interface Described {
  /** The name under which it is submitted. */
  name: string;
  label: string;
  help?: ReactNode;
  isOptional?: boolean;
  /** What it begins with; what was typed and refused comes before it. */
  begins?: string | null | undefined;
}

/** A field of a form, as data: what it asks for and how. */
export type FieldDescription =
  | (Described & { kind: 'text' | 'amount' | 'whole' | 'person' | 'time'; max?: number })
  | (Described & { kind: 'long'; max?: number; rows?: number })
  | (Described & { kind: 'day'; from?: string; to?: string })
  | (Described & { kind: 'number'; from?: number; to?: number; step?: number })
  | (Described & { kind: 'choice'; options: readonly Choice[]; columns?: 'one' | 'two' })
  /** Many options, of which one is taken; `none` is the first, empty one. */
  | (Described & { kind: 'list'; options: readonly Choice[]; none?: string })
  | { kind: 'tick'; name: string; label: string; help?: string | undefined; isTicked?: boolean | undefined }
  | { kind: 'hidden'; name: string; value: string }
  | { kind: 'photos'; name: 'photos'; max: number }
  /** Something to read, or fields of a form of their own, between the others. */
  | { kind: 'shown'; name: string; content: ReactNode };

type TypedField = Exclude<FieldDescription, { kind: 'tick' | 'hidden' | 'photos' | 'shown' }>;

interface DescribedFieldProps {
  field: Exclude<FieldDescription, { kind: 'photos' }>;
  form: FormState;
}

/** One field by its description, with its problem and what was typed. */
export function DescribedField({ field, form }: DescribedFieldProps) {
  switch (field.kind) {
    case 'hidden':
      return <input type="hidden" name={field.name} value={field.value} />;
    case 'shown':
      return <>{field.content}</>;
    case 'tick':
      return <Tick field={field} form={form} />;
    default:
      return <Typed field={field} form={form} />;
  }
}

/** A box that was not ticked sends nothing: after a refusal what came counts, and not how the box began. */
function Tick({ field, form }: { field: Extract<FieldDescription, { kind: 'tick' }>; form: FormState }) {
  const { name, label, help, isTicked = false } = field;
  const isOn = form.refused ? form.typed(name) === 'on' : isTicked;
  return <CheckField name={name} label={label} help={help} checked={isOn} />;
}

type Control = FieldTexts & { defaultValue: string };

function Typed({ field, form }: { field: TypedField; form: FormState }) {
  const t = useTexts(coreTexts);
  const { name, label, help, isOptional = false, begins } = field;
  const optional = isOptional ? t('word.optional') : undefined;
  const texts = { name, label, help, problem: form.problem(name), optional };
  const control = { ...texts, defaultValue: form.typed(name, begins ?? '') };
  return field.kind === 'choice' || field.kind === 'list' ? chosen(field, control) : written(field, control);
}

function written(field: Exclude<TypedField, { kind: 'choice' | 'list' }>, control: Control): ReactNode {
  switch (field.kind) {
    case 'text':
      return <TextField {...control} maxLength={field.max} />;
    case 'long':
      return <TextAreaField {...control} maxLength={field.max} rows={field.rows ?? 4} />;
    case 'amount':
      return <TextField {...control} inputMode="decimal" />;
    case 'whole':
      return <TextField {...control} inputMode="numeric" />;
    case 'number':
      return <TextField {...control} type="number" min={field.from} max={field.to} step={field.step} />;
    case 'day':
      return <TextField {...control} type="date" min={field.from} max={field.to} />;
    case 'time':
      return <TextField {...control} type="time" />;
    case 'person':
      return <PersonField {...control} />;
  }
}

function chosen(field: Extract<TypedField, { kind: 'choice' | 'list' }>, control: Control): ReactNode {
  if (field.kind === 'list') return <SelectField {...control} options={field.options} none={field.none} />;
  const { name, label, problem, defaultValue } = control;
  return (
    <ChoiceField
      name={name}
      legend={label}
      choices={field.options}
      columns={field.columns}
      value={defaultValue}
      problem={problem}
    />
  );
}
