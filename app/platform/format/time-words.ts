import type { Translate } from '#app/core/i18n.ts';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { dayOf, weekdayOf, type Day } from '#app/platform/calendar/day.ts';

const WEEKDAYS = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'] as const;

export interface TimeWords {
  /** `3月5日 周二`; with the year when it is not the year of `today`. */
  day: (day: Day) => string;
  /** The day and the minute in Asia/Shanghai. */
  moment: (instant: Date) => string;
}

/** Days and instants in the words of the reader's language. */
export function useTimeWords(): TimeWords {
  const t = useTexts(coreTexts) as Translate;
  return {
    day: (day) => dayInWords(day, t),
    moment: (instant) => `${dayInWords(dayOf(instant), t)} ${clockTime(instant)}`,
  };
}

/**
 * `3月5日 周二`; with the year when it is not this one.
 *
 * @param t translates the keys of `core`
 */
export function dayInWords(day: Day, t: Translate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const weekday = t(`weekday.${WEEKDAYS[weekdayOf(day)] ?? 'd0'}`);
  const parts = { year, month: String(Number(month)), date: String(Number(date)), weekday };
  return t(year === dayOf(new Date()).slice(0, 4) ? 'day.short' : 'day.long', parts);
}

/** `14:05` in Asia/Shanghai. */
export function clockTime(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
}
