import type { TextGroup, Texts, TypedTranslate } from './i18n.ts';

/** A route's `handle`, as far as the title of its pages goes. */
export interface Titled {
  title: { group: TextGroup; key: string };
}

/** The `handle` of a route whose pages bear this text as their title. */
export function titled<T extends Texts>(group: TextGroup<T>, key: Parameters<TypedTranslate<T>>[0]): Titled {
  return { title: { group, key } };
}
