export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language of every page until one chooses another. */
export const SOURCE_LOCALE: Locale = 'zh-CN';

/** The locale of this tag, or the source locale. */
export function toLocale(tag: unknown): Locale {
  return LOCALES.find((locale) => locale === tag) ?? SOURCE_LOCALE;
}

/** Texts by section and name; blanks in them are `{{name}}`. */
export interface Texts {
  readonly [name: string]: string | Texts;
}

/**
 * Texts that are shown together, in the source language. A component imports the groups that it shows, so they come
 * with every page that it stands on, and with no other.
 */
export interface TextGroup<T extends Texts = Texts, N extends string = string> {
  /** Whose texts they are, in front of a key that is only known at run time: `namespace:section.name`. */
  readonly namespace: N;
  readonly texts: T;
}

export function textGroup<const N extends string, const T extends Texts>(
  namespace: N,
  texts: T,
): TextGroup<T, N> {
  return { namespace, texts };
}

/** The English words of a group. One that lacks a key of the group, or has another, does not compile. */
export function translation<G extends TextGroup>(
  namespace: G['namespace'],
  texts: TranslationOf<G>,
): TextGroup<TranslationOf<G>, G['namespace']> {
  return { namespace, texts };
}

/** All these groups as one tree of texts, by namespace. */
export function gatherTexts(groups: readonly TextGroup[]): Record<string, Texts> {
  const gathered: Record<string, Texts> = {};
  for (const { namespace, texts } of groups) gathered[namespace] = { ...gathered[namespace], ...texts };
  return gathered;
}

/** The same keys with other words: what a translation must satisfy to compile. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** The same keys with other words as this group: what its translation must satisfy. */
export type TranslationOf<G extends TextGroup> = SameKeys<G['texts']>;

type Params = Readonly<Record<string, string | number>>;

/** `section.name` of every text of the groups. */
type KeyOf<T> = T extends unknown
  ? { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyOf<T[K]>}` }[keyof T & string]
  : never;

type TextAt<T, K> = T extends unknown
  ? K extends keyof T
    ? T[K]
    : K extends `${infer Section}.${infer Rest}`
      ? Section extends keyof T
        ? TextAt<T[Section], Rest>
        : never
      : never
  : never;

type BlanksOf<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | BlanksOf<Rest> : never;

type ParamsFor<Text> = [BlanksOf<Text>] extends [never]
  ? []
  : [params: Readonly<Record<BlanksOf<Text>, string | number>>];

/** The text at the key with its blanks filled. An unknown key, or a blank without its value, does not compile. */
export type TypedTranslate<T extends Texts> = <K extends KeyOf<T>>(
  key: K,
  ...params: ParamsFor<TextAt<T, K>>
) => string;

/** Translates keys that are only known at run time (`namespace:section.name`), such as that of a refusal. */
export type Translate = (key: string, params?: Params) => string;

/** What stands in place of a text that there is not: a cookie may ask for any. */
const NO_TEXT = '—';
/** `Object.hasOwn` is younger than the oldest browsers. */
const hasOwn = Object.prototype.hasOwnProperty;
const BLANK = /\{\{(\w+)\}\}/g;
const NESTED = /\$t\(([^)]+)\)/g;

function textAt(texts: Texts | undefined, key: string): string | undefined {
  let found: string | Texts | undefined = texts;
  for (const name of key.split('.')) {
    if (typeof found !== 'object' || !hasOwn.call(found, name)) return undefined;
    found = found[name];
  }
  return typeof found === 'string' ? found : undefined;
}

function fill(text: string, params: Params | undefined): string {
  return text.replace(BLANK, (_blank, name: string) => String(params?.[name] ?? ''));
}

/**
 * Translates the keys of these groups.
 *
 * @param translated all texts of another language by namespace; absent: the groups' own words
 */
export function translateGroups(groups: readonly TextGroup[], translated: Texts | undefined) {
  return (key: string, params?: Params): string => {
    for (const { namespace, texts } of groups) {
      const source = textAt(texts, key);
      if (source !== undefined)
        return fill((translated && textAt(translated, `${namespace}.${key}`)) ?? source, params);
    }
    return NO_TEXT;
  };
}

/** Translates by all texts of a language, by namespace; a text may name another: `$t(namespace:section.name)`. */
export function translatorOf(texts: Texts): Translate {
  return function translate(key, params): string {
    const text = textAt(texts, key.replace(':', '.'));
    if (text === undefined) return NO_TEXT;
    return fill(
      text.replace(NESTED, (_nested, other: string) => translate(fill(other, params), params)),
      params,
    );
  };
}

/** The same for the keys of one namespace, without it in front: `section.name`. */
export function within(namespace: string, translate: Translate): Translate {
  return (key, params) => translate(`${namespace}:${key}`, params);
}
