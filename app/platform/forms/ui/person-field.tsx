import { useState, type ComponentType, type FocusEvent } from 'react';
import { TextField, type FieldTexts } from '#app/ui/field.tsx';

interface PersonFieldProps extends FieldTexts {
  defaultValue?: string;
  required?: boolean;
}

type Picker = ComponentType<{ input: HTMLInputElement }>;

/**
 * A field for one person: 工号, name, pinyin or initials. Who goes to it gets a list of those who fit; the list is
 * fetched only then. Without scripts, or where it does not come, it is a plain field.
 */
export function PersonField(props: PersonFieldProps) {
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const [List, setList] = useState<Picker | null>(null);
  function begin({ target }: FocusEvent<HTMLDivElement>) {
    if (!(target instanceof HTMLInputElement) || input) return;
    setInput(target);
    import('./person-picker.tsx').then(
      ({ PersonPicker }) => setList(() => PersonPicker),
      () => setInput(null),
    );
  }
  return (
    <div className="relative" onFocus={begin}>
      <TextField {...props} autoComplete="off" />
      {List && input ? <List input={input} /> : null}
    </div>
  );
}
