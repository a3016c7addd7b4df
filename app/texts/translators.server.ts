import { translatorOf, type Locale, type Translate } from '#app/core/i18n.ts';
import { allTexts as english } from './en.server.ts';
import { allTexts as chinese } from './zh-CN.server.ts';

/** Translates keys that are only known at run time, by all texts of a language. */
export const TRANSLATORS: Readonly<Record<Locale, Translate>> = {
  'zh-CN': translatorOf(chinese),
  en: translatorOf(english),
};
