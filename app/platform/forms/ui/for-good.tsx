import { TriangleAlert } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { stepTexts } from '../texts/zh-CN.ts';

/** Before the button of a step that cannot be undone: what will happen, that it stays so, and whether one is sure. */
export function ForGood({ what }: { what: string }) {
  const t = useTexts(stepTexts);
  return (
    <div role="note" className="mb-6 flex rounded-md border-l-4 border-seal bg-seal-tint px-4 py-3">
      <TriangleAlert aria-hidden className="mr-3 mt-0.5 h-5 w-5 shrink-0 text-seal" />
      <div>
        <p className="font-bold text-seal">{t('forGood')}</p>
        <p>{what}</p>
        <p className="mt-1">{t('sure')}</p>
      </div>
    </div>
  );
}
