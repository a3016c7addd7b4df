import { useEffect, useState } from 'react';
import { TextField, type FieldTexts } from '#app/ui/field.tsx';
import type { FoundEmployee } from '../queries.server.ts';

const ASK_AFTER_MS = 250;
const FIND_AT = '/people/find';

interface EmployeeFieldProps extends FieldTexts {
  defaultValue?: string;
  required?: boolean;
}

/** A field for one employee: 工号, name, pinyin or initials; the browser's own list offers who fits. */
export function EmployeeField({ name, ...rest }: EmployeeFieldProps) {
  const [typed, setTyped] = useState('');
  const found = useFoundEmployees(typed);
  const listId = `${name}-found`;
  return (
    <>
      <TextField
        {...rest}
        name={name}
        list={listId}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <datalist id={listId}>
        {found.map((employee) => (
          <option key={employee.no} value={`${employee.no} ${employee.name}`} label={employee.unitName} />
        ))}
      </datalist>
    </>
  );
}

/** Asks a moment after the last key; an answer that comes too late is dropped. */
function useFoundEmployees(typed: string): FoundEmployee[] {
  const [found, setFound] = useState<FoundEmployee[]>([]);
  useEffect(() => {
    if (typed.trim().length === 0) return undefined;
    const stop = new AbortController();
    const timer = window.setTimeout(() => {
      fetch(`${FIND_AT}?q=${encodeURIComponent(typed)}`, { signal: stop.signal })
        .then((response) => (response.ok ? (response.json() as Promise<FoundEmployee[]>) : []))
        .then(setFound)
        .catch(() => setFound([]));
    }, ASK_AFTER_MS);
    return () => {
      stop.abort();
      window.clearTimeout(timer);
    };
  }, [typed]);
  return found;
}
