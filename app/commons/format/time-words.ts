import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { dayOf, weekdayOf, type Day } from '../calendar/day.ts';

const WEEKDAYS = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'] as const;

export interface TimeWords {
  /** `3月5日 周二`; with the year when it is not the year of `today`. */
  day: (day: Day) => string;
  /** The day and the minute in Asia/Shanghai. */
  moment: (instant: Date) => string;
}

/** Days and instants in the words of the reader's language. */
export function useTimeWords(): TimeWords {
  const t = useTexts(coreTexts);
  const thisYear = dayOf(new Date()).slice(0, 4);
  function words(day: Day): string {
    const [year = '', month = '', date = ''] = day.split('-');
    const weekday = t(`weekday.${WEEKDAYS[weekdayOf(day)] ?? 'd0'}`);
    const parts = { year, month: String(Number(month)), date: String(Number(date)), weekday };
    return year === thisYear ? t('day.short', parts) : t('day.long', parts);
  }
  return {
    day: words,
    moment: (instant) => `${words(dayOf(instant))} ${clockTime(instant)}`,
  };
}

/** `14:05` in Asia/Shanghai. */
function clockTime(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
}
