import { translatorOf, type Locale, type Translate } from '#app/core/i18n.ts';
import { allTexts } from './all-texts.server.ts';

/** Translates keys that are only known at run time, by all texts of a language. */
export const TRANSLATORS: Readonly<Record<Locale, Translate>> = {
  'zh-CN': translatorOf(allTexts['zh-CN']),
  en: translatorOf(allTexts.en),
};
