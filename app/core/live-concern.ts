import type { LiveEvent } from './live-event.ts';

/**
 * How a page follows the events of a noun.
 *
 * - `record`: it shows one record, that of its `id`; reads again by itself
 * - `queue`: a short list of one's own; reads again by itself unless it is in use, and then offers to
 * - `figures`: many have it open; reads again by itself, more slowly
 * - `list`: rows that one is reading; only offers to read again
 */
export type LiveWay = 'record' | 'queue' | 'figures' | 'list';

/** A route's `handle`, as far as live events go: the ways by nouns. */
export interface Live {
  live: Readonly<Partial<Record<string, LiveWay>>>;
}

/** A route that is shown, as `useMatches` tells it. */
export interface ShownRoute {
  handle: unknown;
  params: Readonly<Record<string, string | undefined>>;
}

/** The way in which the shown routes follow the event; null when it is none of theirs. */
export function wayOf(routes: readonly ShownRoute[], { name, id }: LiveEvent): LiveWay | null {
  const noun = name.slice(0, name.indexOf('.'));
  for (const { handle, params } of routes) {
    const way = (handle as Partial<Live> | undefined)?.live?.[noun];
    if (way !== undefined && (way !== 'record' || params['id'] === String(id))) return way;
  }
  return null;
}

/** All ways of the shown routes. */
export function waysOf(routes: readonly ShownRoute[]): LiveWay[] {
  return routes.flatMap(({ handle }) =>
    Object.values((handle as Partial<Live> | undefined)?.live ?? {}).filter((way) => way !== undefined),
  );
}
