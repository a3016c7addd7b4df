import { createCookie } from '@remix-run/node';

/** What the page after a write says once: a text key with its parameters. */
export interface Done {
  key: string;
  params?: Record<string, string | number>;
}

const SHOWN_WITHIN_S = 60;

/** Carries the sentence over the redirect. Not signed: it only names a text of ours. */
export const doneCookie = createCookie('done', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  maxAge: SHOWN_WITHIN_S,
});
