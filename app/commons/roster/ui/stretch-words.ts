import { useTranslation } from 'react-i18next';
import type { Day } from '#app/commons/calendar/day.ts';

/** Writes a stretch of days, `2020-03-01 – 2023-12-31`; an open one lasts. */
export function useStretch(): (stretch: { from: Day; to: Day | null }) => string {
  const { t } = useTranslation('roster');
  return ({ from, to }) => `${from} – ${to ?? t('person.stillHere')}`;
}
