import type { ReactNode } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { usePlainScript } from '#app/core/plain.ts';
import shared from './plain-page/plain-page.ts?worker&url';
import { frameTexts } from './texts/zh-CN.ts';

/** What stands around a page that knows nobody: the portal's name, and no way that would tell where one comes from. */
export function PlainFrame({ children }: { children: ReactNode }) {
  const t = useTexts(frameTexts);
  return (
    <>
      <a href="#content" className="sr-only focus:not-sr-only">
        {t('skip')}
      </a>
      <header className="no-print border-b border-line bg-surface">
        <div className="mx-auto flex max-w-page items-center px-4 py-2">
          <a
            href="/"
            rel="noreferrer"
            className="flex min-h-touch items-center text-large font-bold text-ink no-underline"
          >
            <span aria-hidden className="mr-2 h-8 w-2 rounded-sm bg-seal" />
            {t('name')}
          </a>
        </div>
      </header>
      <main id="content" className="mx-auto max-w-page px-4 pb-8 pt-6">
        {children}
      </main>
    </>
  );
}

/** The one script of such pages; the portal's own is not loaded. */
export function PlainScript({ nonce }: { nonce: string }) {
  const script = usePlainScript() ?? shared;
  return <script type="module" src={script} nonce={nonce} />;
}
