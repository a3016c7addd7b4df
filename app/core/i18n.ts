import { createInstance, type i18n, type ResourceLanguage } from 'i18next';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language of every page until one chooses another. */
export const SOURCE_LOCALE: Locale = 'zh-CN';

/** The locale of this tag, or the source locale. */
export function toLocale(tag: unknown): Locale {
  return LOCALES.find((locale) => locale === tag) ?? SOURCE_LOCALE;
}

/** The same keys with other words: what a translation must satisfy to compile. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** A translator for keys that are only known at run time, such as that of a refusal. */
export type Translate = (key: string, params?: Record<string, string | number>) => string;

/** Texts of one locale, by namespace. React escapes what it renders, so interpolation does not. */
export function createTexts(locale: Locale, namespaces: ResourceLanguage): i18n {
  const texts = createInstance();
  void texts.init({
    lng: locale,
    resources: { [locale]: namespaces },
    ns: Object.keys(namespaces),
    defaultNS: 'core',
    fallbackLng: false,
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
  });
  return texts;
}
