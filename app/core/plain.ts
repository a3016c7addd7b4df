import { useLocation, useMatches } from '@remix-run/react';
import { isTraceless } from './traceless.ts';

/** A route's `handle`, where its pages are served whole: no React in the browser, no session, no live socket. */
export interface Plain {
  plain: true;
  /** The address of a script of its own, in the place of the small one that plain pages share. */
  script?: string;
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

/** The script that the page brings along, where it is not the shared one. */
export function usePlainScript(): string | undefined {
  const handles = useMatches().map(({ handle }) => (handle as Partial<Plain> | undefined)?.script);
  return handles.find((script) => script !== undefined);
}
