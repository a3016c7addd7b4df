import type { ServerBuild } from '@remix-run/node';

type Routes = ServerBuild['routes'];

/** Addresses that mean what they say: nothing encoded, no dots to resolve, none of Remix' own. */
const PLAIN = /^(?!\/__)(?:\/[\w-]+)*\/?(?:\.data)?$/;

/**
 * Makes something of the build for each set of routes that an address could mean, and finds it by the address. Remix
 * looks through all routes several times for every page and compiles the pattern of each anew; among these few it
 * finds what it would find among all.
 *
 * A route is kept when its pattern fits the address or the beginning of it: a page also tells the browser of the
 * routes above it. `.data` at the end, by which the browser asks for a page's data alone, does not count.
 *
 * @returns for a path such as `/proposals/12` what was made of its routes: one for each set of them
 */
export function byAddress<T>(build: ServerBuild, make: (build: ServerBuild) => T): (path: string) => T {
  const patterns = Object.keys(build.routes).map((id) => ({ id, segments: patternOf(build.routes, id) }));
  const ofAll = make(build);
  const made = new Map<string, T>();
  return (path) => {
    if (!PLAIN.test(path)) return ofAll;
    const address = segmentsOf(path.replace(/\.data$/, ''));
    const ids = patterns.filter(({ segments }) => fits(segments, address)).map(({ id }) => id);
    const key = ids.join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(cutTo(build, new Set(ids.flatMap((id) => lineOf(build.routes, id)))));
    made.set(key, fresh);
    return fresh;
  };
}

function cutTo(build: ServerBuild, ids: ReadonlySet<string>): ServerBuild {
  const only = <R>(routes: Record<string, R>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)));
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  };
}

/** Whether the pattern, or what stands before its `*`, fits the beginning of the address. */
function fits(pattern: readonly string[], address: readonly string[]): boolean {
  for (const [at, segment] of pattern.entries()) {
    if (segment.includes('*') || segment.endsWith('?')) return true;
    const asked = address[at];
    if (asked === undefined) return false;
    if (!segment.startsWith(':') && segment !== asked) return false;
  }
  return true;
}

function patternOf(routes: Routes, id: string): string[] {
  return lineOf(routes, id).flatMap((one) => segmentsOf(routes[one]?.path ?? ''));
}

/** The route with all that it stands in, the outermost first. */
function lineOf(routes: Routes, id: string): string[] {
  const parent = routes[id]?.parentId;
  return parent === undefined || parent === '' ? [id] : [...lineOf(routes, parent), id];
}

/** Letters' case makes no difference to Remix. */
function segmentsOf(path: string): string[] {
  return path.toLowerCase().split('/').filter(Boolean);
}
