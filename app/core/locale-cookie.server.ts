import { createCookie } from '@remix-run/node';
import type { Actor } from './actor.ts';
import { toLocale, type Locale } from './i18n.ts';
import { isTraceless } from './traceless.ts';

/** The language chosen before one has signed in. */
export const localeCookie = createCookie('locale', { sameSite: 'lax', path: '/', maxAge: 365 * 86_400 });

/** The language that the account has chosen; of a visitor, this browser. Where no cookie is read, its first language. */
export async function chooseLocale(actor: Actor | null, request: Request): Promise<Locale> {
  if (isTraceless(new URL(request.url).pathname)) return toLocale(request.headers.get('Accept-Language'));
  return toLocale(actor ? actor.locale : await localeCookie.parse(request.headers.get('Cookie')));
}
