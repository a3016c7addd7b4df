import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { SOURCE_LOCALE, toLocale, type Texts } from './core/i18n.ts';
import { LanguageContext } from './core/shown-texts.tsx';

const locale = toLocale(document.documentElement.lang);

/** Pages bring their texts in the source language; another language comes whole. */
if (locale === SOURCE_LOCALE) hydrate();
else void import('./texts/en.ts').then(({ shownTexts }) => hydrate(shownTexts));

function hydrate(translated?: Texts): void {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <LanguageContext.Provider value={{ locale, translated }}>
          <RemixBrowser />
        </LanguageContext.Provider>
      </StrictMode>,
    );
  });
}
