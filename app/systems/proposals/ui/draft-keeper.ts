import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { keptPlace } from '#app/core/kept-places.ts';

export type DraftState =
  | { kind: 'untouched' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'offline' }
  | { kind: 'waiting' };

const SAVE_AFTER_MS = 1500;
const SAVE_TO = '/proposals/drafts';

interface DraftKeeper {
  state: DraftState;
  /** Something was typed: keep it on the phone now and on the server soon. */
  touched: () => void;
  /** Saves now; false when the server could not be reached. */
  save: () => Promise<boolean>;
  /** Remembers that the form is to be sent as soon as the network is back. */
  waitForNetwork: () => void;
  /** The record is with the server for good; the phone's copy goes. */
  forget: () => void;
}

/**
 * Keeps what is typed into a form: on the phone with every pause, on the server a moment later, and again
 * when the network comes back. `onNetwork` runs then if the form was waiting to be sent.
 */
export function useDraftKeeper(
  form: RefObject<HTMLFormElement>,
  key: string,
  onNetwork: () => void,
): DraftKeeper {
  const [state, setState] = useState<DraftState>({ kind: 'untouched' });
  const timer = useRef<number | undefined>(undefined);
  const waiting = useRef(false);

  const save = useCallback(async () => {
    if (!form.current) return false;
    window.clearTimeout(timer.current);
    setState({ kind: 'saving' });
    const reached = await post(textsOf(form.current));
    setState(reached ? { kind: 'saved', at: new Date() } : { kind: waiting.current ? 'waiting' : 'offline' });
    return reached;
  }, [form]);

  const touched = useCallback(() => {
    if (!form.current) return;
    keepOnPhone(key, textsOf(form.current));
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void save(), SAVE_AFTER_MS);
  }, [form, key, save]);

  // On a slow phone one types before the script has come: that is kept too.
  useEffect(() => {
    if (form.current && isTyped(form.current)) touched();
  }, [form, touched]);

  useEffect(() => {
    async function back() {
      if (!waiting.current) return void save();
      if (!(await save())) return;
      waiting.current = false;
      onNetwork();
    }
    const onOnline = () => void back();
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, [onNetwork, save]);

  // Apart from the effect above, whose end may come with any new drawing of the form while a save is due.
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const waitForNetwork = useCallback(() => {
    waiting.current = true;
    setState({ kind: 'waiting' });
  }, []);

  const forget = useCallback(() => removeFromPhone(key), [key]);

  return { state, touched, save, waitForNetwork, forget };
}

/** Whether any text differs from what the page came with. */
function isTyped(form: HTMLFormElement): boolean {
  return [...form.elements].some(
    (field) =>
      (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
      field.type !== 'file' &&
      field.value !== field.defaultValue,
  );
}

/** The form's texts without its files, which are sent on their own. */
function textsOf(form: HTMLFormElement): FormData {
  const texts = new FormData();
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string') texts.append(name, value);
  });
  return texts;
}

async function post(body: FormData): Promise<boolean> {
  try {
    const response = await fetch(SAVE_TO, { method: 'POST', body });
    return response.ok;
  } catch {
    return false;
  }
}

function placeOf(key: string): string {
  return keptPlace(`proposal:${key}`);
}

/** A phone that refuses storage (private mode, full) still has the server's copy. */
function keepOnPhone(key: string, texts: FormData): void {
  const entries: [string, string][] = [];
  texts.forEach((value, name) => entries.push([name, String(value)]));
  try {
    window.localStorage.setItem(placeOf(key), JSON.stringify(entries));
  } catch {
    return;
  }
}

function removeFromPhone(key: string): void {
  try {
    window.localStorage.removeItem(placeOf(key));
  } catch {
    return;
  }
}

/** What the phone kept of this draft: name and value pairs, or null. */
export function keptOnPhone(key: string): [string, string][] | null {
  try {
    const kept = window.localStorage.getItem(placeOf(key));
    return kept ? (JSON.parse(kept) as [string, string][]) : null;
  } catch {
    return null;
  }
}
