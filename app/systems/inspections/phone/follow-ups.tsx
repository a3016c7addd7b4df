import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ChoiceField } from '#app/ui/choice.tsx';
import { Section } from '#app/ui/page.tsx';
import { counting, followKey, type FollowUp } from '../checklist.ts';
import { WORDS } from '../inspection.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { phoneTexts } from '../texts/phone.zh-CN.ts';
import { answersTo, type KnownAnswer } from './round-facts.ts';
import type { RoundActs } from './use-round.ts';

interface FollowUpsProps {
  acts: RoundActs;
  placeId: number;
  followUps: readonly FollowUp[];
  all: readonly KnownAnswer[];
}

/** What was open before the round began: concerns, promises due, findings of last time. */
export function FollowUps({ acts, placeId, followUps, all }: FollowUpsProps) {
  const t = useTexts(phoneTexts, findingTexts);
  const { day } = useTimeWords();
  return (
    <Section title={t('place.follow')}>
      <p className="mb-4 text-soft">{t('place.followLead')}</p>
      {followUps.map((followUp) => {
        const key = followKey(followUp);
        const { noun, no, text, dueOn } = followUp;
        const due = dueOn === null ? '' : ` · ${t('place.due', { day: day(dueOn) })}`;
        const answer = counting(answersTo(all, placeId, key))?.answer;
        return (
          <ChoiceField
            key={`${key} ${answer ?? ''}`}
            name={`${placeId}-${key}`}
            legend={`${t(`place.${noun}`)} ${no}：${text}${due}`}
            columns="two"
            value={answer}
            choices={WORDS.map((value) => ({ value, label: t(`word.${value}`) }))}
            onChange={(word) => void acts.answer(placeId, key, word)}
          />
        );
      })}
    </Section>
  );
}
