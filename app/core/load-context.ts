import type { Actor } from './actor.ts';
import type { Locale, Translate } from './i18n.ts';

/** What the shell hands to every loader and action of one request. */
export interface LoadContext {
  requestId: string;
  cspNonce: string;
  translators: Readonly<Record<Locale, Translate>>;
  /** Filled by the first route builder that asks, so that nested routes read the session once. */
  actor?: Promise<Actor | null>;
}

declare module '@remix-run/node' {
  interface AppLoadContext extends LoadContext {}
}
