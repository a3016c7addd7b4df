import { describe, expect, test } from 'vitest';
import { buildWorkCalendar } from '#app/platform/calendar/work-calendar.server.ts';
import { countReplies, type ReplyGroup } from './counts.ts';

const calendar = buildWorkCalendar([]);

function group(submittedOn: string, firstReplyOn: string | null, proposals = 1): ReplyGroup {
  return { cohort: `${submittedOn.slice(0, 7)}-01`, unitId: 1, submittedOn, firstReplyOn, proposals };
}

describe('first replies', () => {
  test('count in the month in which they fall due, answered or not', () => {
    const groups = [group('2023-06-29', '2023-06-30', 2), group('2023-06-30', null, 3)];
    const { counts } = countReplies(groups, calendar, () => 2, '2023-12-31');
    expect(counts).toEqual([
      expect.objectContaining({ month: '2023-07-01', repliesDue: 5, repliesOnTime: 2 }),
    ]);
  });

  test('are due by the rule of the day of submission', () => {
    const groups = [group('2023-06-05', '2023-06-07'), group('2023-06-12', '2023-06-14')];
    const shorter = (day: string) => (day < '2023-06-12' ? 2 : 1);
    expect(countReplies(groups, calendar, shorter, '2023-12-31').counts).toEqual([
      expect.objectContaining({ repliesDue: 2, repliesOnTime: 1 }),
    ]);
  });

  test('are on time on the due day and late the day after', () => {
    const { counts } = countReplies(
      [group('2023-06-05', '2023-06-07'), group('2023-06-05', '2023-06-08')],
      calendar,
      () => 2,
      '2023-12-31',
    );
    expect(counts).toEqual([expect.objectContaining({ repliesDue: 2, repliesOnTime: 1 })]);
  });

  test('are not owed before they are due', () => {
    expect(countReplies([group('2023-06-05', null)], calendar, () => 2, '2023-06-06').counts).toEqual([]);
  });

  test('know the latest day that matters to them', () => {
    const { counts } = countReplies([group('2023-06-05', '2023-06-20')], calendar, () => 2, '2023-12-31');
    expect(counts[0]?.knownOn).toBe('2023-06-20');
  });

  test('take 0 working days on the day itself', () => {
    const { times } = countReplies([group('2023-06-05', '2023-06-05')], calendar, () => 2, '2023-12-31');
    expect(times).toEqual([expect.objectContaining({ workdays: 0, replies: 1 })]);
  });
});
