import { addDays, type Day } from '#app/platform/calendar/day.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';

/** Who owes a step, by which rule, and from when its days are counted. */
export interface Clock<W extends { duty: string; rule: string }> {
  rule: W['rule'];
  /**
   * Whom to look for, in this order: the first duty held by somebody fit for the step is on the hook, the next one
   * takes over when the day passes in silence.
   */
  chain: readonly W['duty'][];
  /** From the day of the event, up to the planned day that the event sets, or from the end of the notice. */
  counts: 'fromEvent' | 'toPlannedDay' | 'fromNoticeEnd';
}

/** What a due day is counted from: `value` is that of the clock's rule, in `unit`. */
export interface ClockStart {
  today: Day;
  plannedOn: Day | null;
  /** Last day of the public notice, counted. */
  noticeEndsOn: Day | null;
  value: number;
  unit: 'workdays' | 'days';
}

/**
 * The day on which the step is due. A planned day stands as it was set, whatever the rule would give; without one
 * the rule counts from today. After a notice the count begins at its end, or today when it has ended before.
 */
export function dueDay(
  { counts }: Pick<Clock<{ duty: string; rule: string }>, 'counts'>,
  start: ClockStart,
  calendar: WorkCalendar,
): Day {
  const { today, plannedOn, noticeEndsOn, value, unit } = start;
  if (counts === 'toPlannedDay' && plannedOn) return plannedOn;
  const isNoticeAhead = counts === 'fromNoticeEnd' && noticeEndsOn !== null && noticeEndsOn > today;
  const from = isNoticeAhead ? noticeEndsOn : today;
  return unit === 'workdays' ? calendar.addWorkdays(from, value) : addDays(from, value);
}
