import { useTexts } from '#app/core/shown-texts.tsx';
import { unnamedTexts } from '../texts/zh-CN.ts';

/** What this way can do, what it cannot, and what the other one does instead. */
export function HonestWords() {
  const t = useTexts(unnamedTexts);
  return (
    <details open className="mb-6 rounded-md border border-line bg-surface px-4 py-2">
      <summary className="min-h-touch cursor-pointer py-2 font-bold">{t('new.honestTitle')}</summary>
      <p className="mb-3">{t('new.can')}</p>
      <p className="mb-3">{t('new.cannot')}</p>
      <p className="mb-3">
        {t('new.instead')}{' '}
        <a href="/concerns/new" rel="noreferrer">
          {t('new.insteadLink')}
        </a>
      </p>
    </details>
  );
}
