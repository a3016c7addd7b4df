/** In front of all that forms keep in the browser. */
const PREFIX = 'kept-form:';

/** What was typed, by field. */
export type Values = Record<string, string[]>;

/** To be spread over a form that keeps what is typed by itself. */
export const KEEPS_ITSELF = { 'data-keeps-itself': '' };

/** The form that was sent last and is not known to have arrived. */
let sent: string | null = null;

/** The place in the browser's storage where a form keeps itself, so that it is cleared with the others. */
export function keptPlace(name: string): string {
  return PREFIX + name;
}

/** A form goes to the server now; null: one that is not kept. */
export function noteSentForm(place: string | null): void {
  sent = place;
}

/** The form that was sent has arrived. */
export function forgetSent(): void {
  if (sent !== null) keepAt(sent, {});
  sent = null;
}

/** Forgets what forms kept in this browser. */
export function forgetAll(which: (kept: { key: string; store: Storage }) => boolean = () => true): void {
  try {
    for (const store of [sessionStorage, localStorage]) {
      const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
      for (const key of keys) if (key.startsWith(PREFIX) && which({ key, store })) store.removeItem(key);
    }
  } catch {
    return;
  }
}

/** A phone that refuses storage (private mode, full) still sends the form. */
export function keepAt(place: string, values: Values): void {
  try {
    if (Object.keys(values).length === 0) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(values));
  } catch {
    return;
  }
}
