import { useEffect, useState } from 'react';
import { FIND_PEOPLE_AT, type OfferedPerson } from '../offered-person.ts';

const ASK_AFTER_MS = 250;

interface Found {
  people: readonly OfferedPerson[];
  /** `idle` as long as nothing was asked, or its answer is still to come for the first time. */
  state: 'idle' | 'found' | 'failed';
}

const NOTHING: Found = { people: [], state: 'idle' };

/** Asks who fits, a moment after the last key; an answer that comes too late is dropped. */
export function useFoundPeople(typed: string): Found {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    if (typed.trim() === '') {
      setFound(NOTHING);
      return undefined;
    }
    const stop = new AbortController();
    const timer = window.setTimeout(() => {
      ask(typed, stop.signal).then(
        (people) => setFound({ people, state: 'found' }),
        () => {
          if (!stop.signal.aborted) setFound({ people: [], state: 'failed' });
        },
      );
    }, ASK_AFTER_MS);
    return () => {
      stop.abort();
      window.clearTimeout(timer);
    };
  }, [typed]);
  return found;
}

/** @throws whatever `fetch` throws, and an error when the answer is none */
async function ask(typed: string, signal: AbortSignal): Promise<OfferedPerson[]> {
  const response = await fetch(`${FIND_PEOPLE_AT}?q=${encodeURIComponent(typed)}`, { signal });
  if (!response.ok) throw new Error(`The list of people answered ${response.status}`);
  return (await response.json()) as OfferedPerson[];
}
