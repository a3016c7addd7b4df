import { createCookie } from '@remix-run/node';
import type { Actor } from './actor.ts';
import { toLocale, type Locale } from './i18n.ts';

/** The language chosen before one has signed in. */
export const localeCookie = createCookie('locale', { sameSite: 'lax', path: '/', maxAge: 365 * 86_400 });

/** The language that the account has chosen; of a visitor, this browser. */
export async function chooseLocale(actor: Actor | null, request: Request): Promise<Locale> {
  return toLocale(actor ? actor.locale : await localeCookie.parse(request.headers.get('Cookie')));
}
