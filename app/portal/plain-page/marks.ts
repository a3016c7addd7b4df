/** The elements of the page that bear this mark (`data-…`). */
export function marked<E extends HTMLElement = HTMLElement>(
  mark: string,
  within: ParentNode = document,
): E[] {
  return Array.from(within.querySelectorAll<E>(`[data-${mark}]`));
}

/** The first of them. */
export function firstMarked<E extends HTMLElement = HTMLElement>(
  mark: string,
  within: ParentNode = document,
): E | null {
  return within.querySelector<E>(`[data-${mark}]`);
}
