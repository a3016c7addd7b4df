import { FieldProblem } from './field.tsx';

export interface Choice {
  value: string;
  label: string;
  help?: string;
}

interface ChoiceProps {
  name: string;
  legend: string;
  choices: readonly Choice[];
  value?: string | undefined;
  problem?: string | undefined;
  /** Side by side on wide screens; short labels stand two abreast on a phone too. */
  columns?: 'one' | 'two';
  onChange?: (value: string) => void;
}

/** Radio buttons as large targets. Uncontrolled: `value` is where they start. */
export function ChoiceField({
  name,
  legend,
  choices,
  value,
  problem,
  columns = 'one',
  onChange,
}: ChoiceProps) {
  const grid = columns === 'two' ? 'grid-cols-2 sm:grid-cols-3' : 'grid-cols-1 sm:grid-cols-2';
  return (
    <fieldset className="mb-6" aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend className="mb-1 font-bold">{legend}</legend>
      <div className={`grid gap-2 ${grid}`}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-touch cursor-pointer items-center rounded-md border border-line bg-surface px-3 py-2 focus-within:border-press"
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={choice.value === value}
              onChange={onChange && (() => onChange(choice.value))}
              className="mr-3 h-5 w-5 shrink-0 accent-press"
            />
            <span>
              {choice.label}
              {choice.help ? <span className="block text-small text-soft">{choice.help}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {problem ? <FieldProblem name={name} problem={problem} /> : null}
    </fieldset>
  );
}

interface CheckProps {
  name: string;
  label: string;
  help?: string;
  checked?: boolean;
}

/** One tick box with its words as the target. */
export function CheckField({ name, label, help, checked = false }: CheckProps) {
  return (
    <label className="mb-4 flex min-h-touch cursor-pointer items-center">
      <input
        type="checkbox"
        name={name}
        value="on"
        defaultChecked={checked}
        className="mr-3 h-5 w-5 shrink-0 accent-press"
      />
      <span>
        {label}
        {help ? <span className="block text-small text-soft">{help}</span> : null}
      </span>
    </label>
  );
}
