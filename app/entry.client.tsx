import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createTexts, toLocale } from './core/i18n.ts';

const TEXTS = {
  'zh-CN': () => import('./texts/zh-CN.ts'),
  en: () => import('./texts/en.ts'),
};

const locale = toLocale(document.documentElement.lang);

void TEXTS[locale]().then(({ texts }) => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={createTexts(locale, texts)}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    );
  });
});
