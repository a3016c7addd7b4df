import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { SOURCE_LOCALE, toLocale, type Texts } from './core/i18n.ts';
import { LanguageContext } from './core/shown-texts.tsx';

void hydrate();

async function hydrate(): Promise<void> {
  const locale = toLocale(document.documentElement.lang);
  const [translated] = await Promise.all([loadTranslated(), decodeData()]);
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

  /** Pages bring their texts in the source language; another language comes whole. */
  async function loadTranslated(): Promise<Texts | undefined> {
    return locale === SOURCE_LOCALE ? undefined : (await import('./portal/english-texts.ts')).englishTexts;
  }
}

/**
 * Waits until the page's data is decoded. `RemixBrowser` begins that when it is first called, and throws the promise
 * of it: within React it would suspend the root, and whoever touched the page at that moment would make React render
 * at once, which it cannot while the root is suspended (React's error 345).
 */
async function decodeData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (decoding) {
    await decoding;
  }
}
