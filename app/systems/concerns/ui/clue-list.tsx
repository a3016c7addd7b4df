import { useTexts } from '#app/core/shown-texts.tsx';
import { Message } from '#app/ui/message.tsx';
import { concernFormTexts } from '../texts/form.zh-CN.ts';
import type { Clue } from '../what-gives-away.ts';

/** What may tell who wrote it, shown before it is sent. */
export function ClueList({ clues }: { clues: readonly Clue[] }) {
  const t = useTexts(concernFormTexts);
  if (clues.length === 0) return null;
  return (
    <Message look="warn" title={t('form.away')}>
      <ul className="list-disc pl-5">
        {clues.map((clue) => (
          <li key={clue.kind}>
            {clue.kind === 'smallUnit'
              ? t('gives.smallUnit', { unit: clue.unit, size: clue.size })
              : t(`gives.${clue.kind}`, { what: clue.what })}
          </li>
        ))}
      </ul>
      <p className="mt-2">{t('form.awayHelp')}</p>
    </Message>
  );
}
