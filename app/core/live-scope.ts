import type { ShouldRevalidateFunction } from '@remix-run/react';
import type { Scope } from './live-reader.ts';
import { isStaying } from './reach.ts';

const REFUSED = 400;

let reading: Scope = 'page';

/** Says what the reading that begins is about; `page` is what any other reading is about. */
export function setScope(scope: Scope): void {
  reading = scope;
}

/**
 * To be exported by every page: it is not read again when only what stands around it is. So a form stays as it was
 * opened, and a list does not move because of a notice. Nor is it read after a refused write: what was typed stays.
 */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  formMethod,
  actionStatus,
}) => {
  if (isStaying()) return false;
  if (actionStatus !== undefined && actionStatus >= REFUSED) return false;
  return reading === 'page' || formMethod !== undefined || currentUrl.href !== nextUrl.href;
};

/** What stands around every page is read with each of them, but for writes that were refused or got no answer. */
export const shouldRevalidateFrame: ShouldRevalidateFunction = ({ actionStatus }) =>
  !isStaying() && (actionStatus === undefined || actionStatus < REFUSED);
