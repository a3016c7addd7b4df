import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';

export interface FieldTexts {
  /** Also the id of the control and the name it is submitted under. */
  name: string;
  label: string;
  help?: ReactNode;
  /** What is wrong with what was typed, in words. */
  problem?: string | undefined;
  /** The word that marks a field one may leave empty. */
  optional?: string | undefined;
}

const CONTROL =
  'w-full min-h-touch rounded-md border bg-surface px-3 py-2 text-ink disabled:bg-shade disabled:text-soft';

/** Border and describing ids of a control, from its texts. */
export function controlProps({ name, help, problem }: FieldTexts) {
  const describedBy = [help ? `${name}-help` : '', problem ? `${name}-problem` : '']
    .filter(Boolean)
    .join(' ');
  return {
    id: name,
    name,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': describedBy || undefined,
    className: `${CONTROL} ${problem ? 'border-seal' : 'border-soft'}`,
  };
}

/** Label above, control, help and problem below: every field of every form. */
export function Field({
  name,
  label,
  help,
  problem,
  optional,
  children,
}: FieldTexts & { children: ReactNode }) {
  return (
    <div className="mb-6">
      <label htmlFor={name} className="mb-1 block font-bold">
        {label}
        {optional ? <span className="ml-2 text-small font-normal text-soft">{optional}</span> : null}
      </label>
      {children}
      {help ? (
        <div id={`${name}-help`} className="mt-1 text-small text-soft">
          {help}
        </div>
      ) : null}
      {problem ? <FieldProblem name={name} problem={problem} /> : null}
    </div>
  );
}

/** The line under a field that says what is wrong. */
export function FieldProblem({ name, problem }: { name: string; problem: string }) {
  return (
    <p id={`${name}-problem`} className="mt-1 font-bold text-seal">
      {problem}
    </p>
  );
}

type Native<E> = Omit<E, 'name' | 'id' | 'className'>;

export function TextField({
  name,
  label,
  help,
  problem,
  optional,
  ...rest
}: FieldTexts & Native<InputHTMLAttributes<HTMLInputElement>>) {
  const texts = { name, label, help, problem, optional };
  return (
    <Field {...texts}>
      <input type="text" {...rest} {...controlProps(texts)} />
    </Field>
  );
}

export function TextAreaField({
  name,
  label,
  help,
  problem,
  optional,
  ...rest
}: FieldTexts & Native<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const texts = { name, label, help, problem, optional };
  return (
    <Field {...texts}>
      <textarea rows={4} {...rest} {...controlProps(texts)} />
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

interface SelectProps extends FieldTexts, Native<SelectHTMLAttributes<HTMLSelectElement>> {
  options: readonly Option[];
  /** The first, empty entry. */
  none?: string;
}

export function SelectField({ name, label, help, problem, optional, options, none, ...rest }: SelectProps) {
  const texts = { name, label, help, problem, optional };
  return (
    <Field {...texts}>
      <select {...rest} {...controlProps(texts)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
