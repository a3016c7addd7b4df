import { useTexts } from '#app/core/shown-texts.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { TextField } from '#app/ui/field.tsx';
import { CHECK_ANSWERS, counting, NOT_APPLICABLE, type ChecklistItem } from '../checklist.ts';
import { phoneTexts } from '../texts/phone.zh-CN.ts';
import { roundTexts } from '../texts/round.zh-CN.ts';
import type { KeptRound } from './keeping.ts';
import { answersTo, findingsAt, isConflict, type KnownAnswer } from './round-facts.ts';
import type { RoundActs } from './use-round.ts';

interface ItemProps {
  item: ChecklistItem;
  round: KeptRound;
  acts: RoundActs;
  placeId: number;
  all: readonly KnownAnswer[];
}

/** One thing that is asked at a place; each tap is on the phone at once. */
export function AskedItem({ item, round, acts, placeId, all }: ItemProps) {
  const t = useTexts(phoneTexts);
  const answers = answersTo(all, placeId, item.key);
  const counted = counting(answers);
  const give = (answer: string) => void acts.answer(placeId, item.key, answer);
  const Input = item.kind === 'CHECK' ? Check : Typed;
  return (
    <div className="border-b border-line pt-4">
      <Input item={item} placeId={placeId} answer={counted?.answer ?? null} onAnswer={give} />
      {isConflict(answers) ? <p className="mb-4 font-bold text-warn">{t('place.conflict')}</p> : null}
      <Others answers={answers} me={round.kept.pack.me.name} />
      {lacksPhoto(item, round, placeId, counted?.answer) ? (
        <p className="mb-4 font-bold text-seal">{t('place.photoNeeded')}</p>
      ) : null}
    </div>
  );
}

/** Whether a bad answer still waits for a finding with its photo. */
function lacksPhoto(item: ChecklistItem, round: KeptRound, placeId: number, answer?: string): boolean {
  const isBad = item.photoWhenBad && answer === 'BAD';
  return isBad && findingsAt(round, placeId).every(({ itemKey }) => itemKey !== item.key);
}

function Typed({ item, placeId, answer, onAnswer }: CheckProps) {
  const before = answer ?? '';
  return (
    <TextField
      key={before}
      name={`${placeId}-${item.key}`}
      label={item.text}
      maxLength={500}
      inputMode={item.kind === 'NUMBER' ? 'decimal' : 'text'}
      defaultValue={before}
      onBlur={({ target }) => {
        if (target.value.trim() !== before) onAnswer(target.value.trim());
      }}
    />
  );
}

interface CheckProps {
  item: ChecklistItem;
  placeId: number;
  answer: string | null;
  onAnswer: (answer: string) => void;
}

function Check({ item, placeId, answer, onAnswer }: CheckProps) {
  const t = useTexts(roundTexts);
  const possible = item.allowsNotApplicable ? ([...CHECK_ANSWERS, NOT_APPLICABLE] as const) : CHECK_ANSWERS;
  return (
    <ChoiceField
      key={answer ?? 'none'}
      name={`${placeId}-${item.key}`}
      legend={item.text}
      columns="two"
      value={answer ?? undefined}
      choices={possible.map((value) => ({ value, label: t(`answer.${value}`) }))}
      onChange={onAnswer}
    />
  );
}

function Others({ answers, me }: { answers: readonly KnownAnswer[]; me: string }) {
  const t = useTexts(phoneTexts, roundTexts);
  const words = (answer: string) =>
    answer === 'GOOD' || answer === 'BAD' || answer === NOT_APPLICABLE ? t(`answer.${answer}`) : answer;
  const others = answers.filter(({ by }) => by !== me);
  return (
    <>
      {others.map(({ id, by, answer }) => (
        <p key={id} className="mb-2 text-small text-soft">
          {t('place.by', { name: by, answer: words(answer) })}
        </p>
      ))}
    </>
  );
}
