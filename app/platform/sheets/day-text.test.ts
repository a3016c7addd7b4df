import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#app/platform/calendar/day.ts';
import { readDayText } from './day-text.ts';

test.each([
  '2023-03-05',
  '2023-3-5',
  '2023/3/5',
  '2023.3.5',
  '2023.03.05',
  '2023年3月5日',
  '2023 年 3 月 5 日',
  '2023年03月05号',
  '20230305',
  '２０２３－０３－０５',
  '２０２３年３月５日',
  '2023-03-05 00:00:00',
  '2023-03-05 08:30',
  '2023-03-05T08:30:00',
  '2023/3/5 8:30',
  ' 2023-03-05 ',
])('%s is 5 March 2023', (text) => {
  expect(readDayText(text)).toBe('2023-03-05');
});

test.each([
  '2023-02-30',
  '2023-11-31',
  '2023-13-01',
  '2023-00-10',
  '20230230',
  '23-3-5',
  '3/5/2023',
  '05.03.2023',
  '2023-3/5',
  '2023年3月',
  '2023-03',
  '2023',
  '去年年底',
  '不详',
  '0203-03-05',
  '2023-03-05T16:00:00Z',
  '2023-03-05 2023-03-06',
  '',
])('%s is no day that one could be sure of', (text) => {
  expect(readDayText(text)).toBeNull();
});

test('every day is read in each of its forms', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 73_000 }), (offset) => {
      const day = addDays('1900-01-01', offset);
      const [year, month, date] = day.split('-').map(Number);
      const forms = [
        day,
        `${year}/${month}/${date}`,
        `${year}年${month}月${date}日`,
        day.replaceAll('-', ''),
      ];
      for (const form of forms) expect(readDayText(form)).toBe(day);
    }),
  );
});
