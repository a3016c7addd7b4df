import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Chip } from '#app/ui/chip.tsx';
import type { AskedQuestion } from '../management-talk.ts';
import { talkTexts } from '../texts/zh-CN.ts';

/** Questions, each with its answer and what was promised with it. */
export function QuestionList({
  questions,
  isParty,
}: {
  questions: readonly AskedQuestion[];
  isParty: boolean;
}) {
  const t = useTexts(talkTexts);
  const { day } = useTimeWords();
  return (
    <ol className="max-w-text">
      {questions.map(({ seq, text, answer, withheld, promise, promiseOn }) => (
        <li key={seq} className="mb-4 border-l-4 border-line px-4">
          <p className="font-bold">{`${seq}. ${text}`}</p>
          <p className={`whitespace-pre-line ${answer ? '' : 'text-soft'}`}>{answer || t('page.noAnswer')}</p>
          {promise && promiseOn ? (
            <p className="font-bold">{t('page.promised', { promise, day: day(promiseOn) })}</p>
          ) : null}
          {withheld && isParty ? <Chip tone="warn">{t('page.withheld')}</Chip> : null}
        </li>
      ))}
    </ol>
  );
}
