import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/commons/format/time-words.ts';
import { Clock } from '#app/ui/clock.tsx';
import { proposalTexts } from '../texts/zh-CN.ts';
import { proposalDetailTexts } from '../texts/detail.zh-CN.ts';
import { proposalRuleTexts } from '../texts/rules.zh-CN.ts';
import type { readDetail } from '../queries-detail.server.ts';
import { useClockWords } from './clock-words.ts';

type RunningClock = NonNullable<Awaited<ReturnType<typeof readDetail>>['clock']>;

const UNITS = { workdays: 'workdays', days: 'days' } as const;

/** What comes next, who has it and until when; one tap shows the rule and its source. */
export function ClockBox({ clock }: { clock: RunningClock }) {
  const t = useTexts(proposalTexts, proposalDetailTexts, proposalRuleTexts);
  const { day } = useTimeWords();
  const words = useClockWords();
  const name = t(`rule.${clock.rule.key}`);
  const value =
    clock.rule.kind in UNITS
      ? t(`unit.${clock.rule.kind as keyof typeof UNITS}`, { count: Number(clock.rule.value) })
      : clock.rule.value;
  return (
    <div className="mb-6 border-l-4 border-press bg-surface px-4 py-3">
      <p className="font-bold">{clock.clock ? t(`next.${clock.clock}`) : t('detail.next')}</p>
      <p className="my-1 flex flex-wrap items-center gap-2">
        <Clock left={clock.workdaysLeft}>{words(clock)}</Clock>
        <span className="text-soft">{day(clock.dueOn)}</span>
      </p>
      <details>
        <summary className="min-h-touch cursor-pointer py-2 text-press">{t('clock.rule')}</summary>
        <p>{t('clock.ruleText', { name, value, source: sourceWords(clock.rule.source) })}</p>
        {clock.isEstimated ? <p className="text-warn">{t('clock.estimated')}</p> : null}
      </details>
    </div>
  );

  function sourceWords(source: string): string {
    if (source === 'default') return t('source.default');
    return source === 'practice' ? t('source.practice') : source;
  }
}
