import { useLocation } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { noteBeginnings } from './kept-fields.ts';
import type { keepForms } from './kept-forms.ts';

/**
 * Keeps what is typed into the forms of whatever page is shown. Its script comes after the page's own; what was typed
 * by then is kept too.
 *
 * @param owner whose texts they are; null: nothing is kept
 * @returns whether the page that is shown got texts back
 */
export function useKeptForms(owner: string | null): boolean {
  const { key } = useLocation();
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const [keeper, setKeeper] = useState<ReturnType<typeof keepForms> | null>(null);
  useEffect(() => {
    if (owner === null) return undefined;
    let stop: (() => void) | null = () => undefined;
    void import('./kept-forms.ts').then(
      (script) => {
        if (stop === null) return;
        const begun = script.keepForms(owner);
        stop = begun.stop;
        setKeeper(begun);
      },
      () => undefined,
    );
    return () => {
      stop?.();
      stop = null;
      setKeeper(null);
    };
  }, [owner]);
  useEffect(noteBeginnings, [key]);
  useEffect(() => keeper?.show(() => setRestoredAt(key)), [keeper, key]);
  return restoredAt === key;
}
