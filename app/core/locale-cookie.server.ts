import { createCookie } from '@remix-run/node';

/** The language chosen before one has signed in. */
export const localeCookie = createCookie('locale', { sameSite: 'lax', path: '/', maxAge: 365 * 86_400 });
