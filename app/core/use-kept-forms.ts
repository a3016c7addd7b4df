import { useLocation } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { keepForms } from './kept-forms.ts';

/**
 * Keeps what is typed into the forms of whatever page is shown.
 *
 * @param owner whose texts they are; null: nothing is kept
 * @returns whether the page that is shown got texts back
 */
export function useKeptForms(owner: string | null): boolean {
  const { key } = useLocation();
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const keeper = useRef<ReturnType<typeof keepForms> | null>(null);
  useEffect(() => {
    if (owner === null) return undefined;
    keeper.current = keepForms(owner);
    return () => keeper.current?.stop();
  }, [owner]);
  useEffect(() => {
    if (owner !== null) keeper.current?.show(() => setRestoredAt(key));
  }, [owner, key]);
  return restoredAt === key;
}
