import { createContext, useContext } from 'react';
import {
  SOURCE_LOCALE,
  translateGroups,
  type Locale,
  type TextGroup,
  type Texts,
  type TypedTranslate,
} from './i18n.ts';

interface Language {
  locale: Locale;
  /** The texts of the language by namespace; absent for the source language, which components bring with them. */
  translated?: Texts;
}

/** The language of the page. */
export const LanguageContext = createContext<Language>({ locale: SOURCE_LOCALE });

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Translates the keys of these groups into the language of the page. */
export function useTexts<G extends readonly TextGroup[]>(...groups: G): TypedTranslate<G[number]['texts']> {
  return translateGroups(groups, useLanguage().translated) as TypedTranslate<G[number]['texts']>;
}
