import { useTexts } from '#app/core/shown-texts.tsx';
import type { Day } from '#app/platform/calendar/day.ts';
import { rosterTexts } from '../texts/zh-CN.ts';

/** Writes a stretch of days, `2020-03-01 – 2023-12-31`; an open one lasts. */
export function useStretch(): (stretch: { from: Day; to: Day | null }) => string {
  const t = useTexts(rosterTexts);
  return ({ from, to }) => `${from} – ${to ?? t('person.stillHere')}`;
}
