import { useTexts } from '#app/core/shown-texts.tsx';
import { concernFormTexts } from '#app/systems/concerns/public.ui.ts';
import { unnamedTexts } from '../texts/zh-CN.ts';

/** Where a text is put in for the words that give somebody away. */
const WHAT = '{{what}}';

/** What might give the author away, found by the page's script before anything is sent; it fills in the words. */
export function Telling() {
  const t = useTexts(unnamedTexts);
  const form = useTexts(concernFormTexts);
  return (
    <div
      data-telling-box=""
      data-clue-name={form('gives.name', { what: WHAT })}
      data-clue-no={form('gives.no', { what: WHAT })}
      data-clue-phone={form('gives.phone', { what: WHAT })}
      data-clue-only={form('gives.only', { what: WHAT })}
      hidden
      role="alert"
      tabIndex={-1}
      className="mb-6 rounded-md border-l-4 border-warn bg-warn-tint px-4 py-3"
    >
      <p className="font-bold text-warn">{t('new.telling')}</p>
      <ul data-telling-list="" className="list-disc pl-5" />
      <p className="mt-2">{t('new.tellingHelp')}</p>
    </div>
  );
}
