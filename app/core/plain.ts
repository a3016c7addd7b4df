import { useLocation, useMatches } from '@remix-run/react';
import { isTraceless } from './traceless.ts';

/** A route's `handle`, where its pages are served whole: no React in the browser, no session, no live socket. */
export interface Plain {
  plain: true;
}

/** The `handle` of such a route. Pages that lead to it must load it anew: `<a rel="noreferrer">`, never `Link`. */
export const plain: Plain = { plain: true };

/** Whether the page that is shown is a plain one. */
export function usePlain(): boolean {
  const { pathname } = useLocation();
  const matches = useMatches();
  return (
    isTraceless(pathname) ||
    matches.some(({ handle }) => (handle as Partial<Plain> | undefined)?.plain === true)
  );
}
