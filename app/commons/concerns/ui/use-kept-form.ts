import { useCallback, useEffect, useState, type RefObject } from 'react';

/** Fields that belong to one showing of a form, and not to what was typed. */
const NOT_KEPT = new Set(['formKey', 'photos', 'representativeId', 'card']);

type Entries = [string, string][];

/**
 * Keeps what is typed in the browser, so that a network that is gone or a phone that sleeps costs nothing.
 *
 * @param place under which name; one per account
 * @returns what was kept the last time (null as long as it is not known, or where there was nothing)
 */
export function useKeptForm(form: RefObject<HTMLFormElement>, place: string) {
  const [kept, setKept] = useState<Entries | null>(null);
  useEffect(() => setKept(read(place)), [place]);

  const keep = useCallback(() => {
    if (!form.current) return;
    const entries: Entries = [];
    new FormData(form.current).forEach((value, name) => {
      if (typeof value === 'string' && value !== '' && !NOT_KEPT.has(name)) entries.push([name, value]);
    });
    write(place, entries);
  }, [form, place]);

  const forget = useCallback(() => write(place, null), [place]);

  return { kept, keep, forget };
}

function read(place: string): Entries | null {
  try {
    const found = window.localStorage.getItem(place);
    return found ? (JSON.parse(found) as Entries) : null;
  } catch {
    return null;
  }
}

/** A phone that refuses storage (private mode, full) still sends the form. */
function write(place: string, entries: Entries | null): void {
  try {
    if (entries === null) window.localStorage.removeItem(place);
    else window.localStorage.setItem(place, JSON.stringify(entries));
  } catch {
    return;
  }
}
