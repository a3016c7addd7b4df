import { Form, Link } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button } from '#app/ui/button.tsx';
import { Clock } from '#app/ui/clock.tsx';
import type { RunningClock } from '../queries-clock.server.ts';
import { deadlineTexts } from '../texts/zh-CN.ts';
import { useClockWords } from './clock-words.ts';

interface ClockBoxProps {
  clock: RunningClock;
  /** What is to be done, in words. */
  what: string;
  /** Name of the clock's rule, in words. */
  ruleName: string;
  /** Who has it when the day passes, in words; null above whom there is nobody. */
  after: string | null;
  /** Where one chases; absent for whoever is not waiting. */
  chaseAt?: string | undefined;
}

/** What comes next, who has it and until when, whose it is after that; one tap shows the rule and its source. */
export function ClockBox({ clock, what, ruleName, after, chaseAt }: ClockBoxProps) {
  const t = useTexts(deadlineTexts);
  const { day } = useTimeWords();
  const words = useClockWords();
  const { workday: gone, workdays: days } = clock;
  const progress = () =>
    days === 0 ? null : gone > 0 ? t('clock.progress', { day: gone, days }) : t('clock.begins', { days });
  return (
    <div className="mb-6 border-l-4 border-press bg-surface px-4 py-3">
      <p className="font-bold">{what}</p>
      <p className="my-1 flex flex-wrap items-center gap-2">
        <Clock left={clock.workdaysLeft}>{words(clock)}</Clock>
        <span className="text-soft">{day(clock.dueOn)}</span>
      </p>
      <p className="text-small text-soft">
        {[clock.workdaysLeft < 0 ? null : progress(), after && t('clock.after', { who: after })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <RuleBehind clock={clock} name={ruleName} />
      {chaseAt ? <Chase at={chaseAt} againOn={clock.chaseAgainOn} /> : null}
    </div>
  );
}

function RuleBehind({ clock, name }: { clock: RunningClock; name: string }) {
  const t = useTexts(deadlineTexts);
  const { day } = useTimeWords();
  const { key, kind, value, source, validFrom } = clock.rule;
  const counted = kind === 'workdays' || kind === 'days' ? t(`unit.${kind}`, { count: value }) : value;
  const own = source === 'default' || source === 'practice' ? t(`source.${source}`) : source;
  return (
    <details>
      <summary className="min-h-touch cursor-pointer py-2 text-press">{t('clock.why')}</summary>
      <p>
        {t('clock.rule', { name, value: counted, source: own })}
        {validFrom ? t('clock.since', { day: day(validFrom) }) : null}
      </p>
      <Link to={`/rules/${key}`} className="inline-flex min-h-touch items-center">
        {t('clock.look')}
      </Link>
      {clock.isEstimated ? <p className="text-warn">{t('clock.estimated')}</p> : null}
    </details>
  );
}

/** Somebody who waits may ask, as often as the rule allows. */
function Chase({ at, againOn }: { at: string; againOn: string | null }) {
  const t = useTexts(deadlineTexts);
  const { day } = useTimeWords();
  if (againOn) return <p className="text-small text-soft">{t('clock.chased', { day: day(againOn) })}</p>;
  return (
    <Form method="post" action={at} className="no-print">
      <Button look="quiet">{t('clock.chase')}</Button>
    </Form>
  );
}
