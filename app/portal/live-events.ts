import type { Live, LiveWay } from '#app/core/live-concern.ts';
import type { NounOf } from '#app/core/live-event.ts';
import type { SYSTEMS } from './systems.ts';

type CatalogueOf<S> = S extends { events: readonly (infer C)[] } ? C : never;

/** The nouns of a union of catalogues, each for itself. */
type NounsOf<C> = C extends unknown ? NounOf<C> : never;

/** The nouns of all live events of the portal. */
type LiveNoun = NounsOf<CatalogueOf<(typeof SYSTEMS)[number]>>;

/** The part of a route's `handle` that says which events its page follows, and how. */
export function live(ways: Readonly<Partial<Record<LiveNoun, LiveWay>>>): Live {
  return { live: ways };
}
