import { useLanguage, useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { formatYuan } from '#app/platform/money/format.ts';
import { proposalDetailTexts } from '../texts/detail.zh-CN.ts';
import type { readDetail } from '../queries-detail.server.ts';

type Detail = Awaited<ReturnType<typeof readDetail>>;

export interface Fact {
  term: string;
  value: string;
}

const DAYS = [
  'submittedOn',
  'firstReplyOn',
  'adoptedOn',
  'plannedOn',
  'completedOn',
  'verifiedOn',
  'noticeEndsOn',
  'rewardedOn',
] as const;

/** The days of a proposal that have come, as terms and values. */
export function useDayFacts({ days }: Pick<Detail, 'days'>): Fact[] {
  const t = useTexts(proposalDetailTexts);
  const { day } = useTimeWords();
  return DAYS.flatMap((name) => {
    const value = days[name];
    return value ? [{ term: t(`detail.${name}`), value: day(value) }] : [];
  });
}

/** Savings, cost, score, grade and reward, as far as there are any. A claim says that it is one. */
export function useMoneyFacts({
  money,
  texts,
  rewards,
}: Pick<Detail, 'money' | 'texts' | 'rewards'>): Fact[] {
  const t = useTexts(proposalDetailTexts);
  const { locale } = useLanguage();
  const yuan = (amount: string) => formatYuan(amount, locale);
  const facts: [string, string | null][] = [
    [t('detail.savingVerified'), money.savingVerified && yuan(money.savingVerified)],
    [t('detail.savingClaimed'), claimed()],
    [t('detail.formula'), texts?.savingFormula ?? null],
    [t('detail.costPlanned'), money.cost === null && money.costPlanned ? yuan(money.costPlanned) : null],
    [t('detail.cost'), money.cost && yuan(money.cost)],
    [t('detail.score'), money.score === null ? null : String(money.score)],
    [t('detail.grade'), money.grade && t(`grade.${money.grade}`)],
    [t('detail.reward'), rewarded()],
  ];
  return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));

  function claimed(): string | null {
    if (!money.savingClaimed) return null;
    const words = yuan(money.savingClaimed);
    return money.savingVerified === null ? `${words}（${t('detail.claimOnly')}）` : words;
  }

  function rewarded(): string | null {
    if (rewards.length === 0) return money.reward && yuan(money.reward);
    return rewards.map(({ name, amount }) => `${name} ${yuan(amount)}`).join('，');
  }
}
