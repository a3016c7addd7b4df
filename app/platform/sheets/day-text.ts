import { makeDay, type Day } from '#app/platform/calendar/day.ts';
import { halfWidth } from './normalise.ts';

const TIME = String.raw`(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?`;
const FORMS = [
  new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`),
  new RegExp(String.raw`^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]${TIME}$`),
  /^(\d{4})()(\d{2})(\d{2})$/,
];
const FIRST_YEAR = 1900;

/**
 * The civil day that a text names: 2023-03-05, 2023/3/5, 2023.3.5, 2023年3月5日 or 20230305, also full-width, with
 * blanks around the signs, or with a time of day, which is dropped. Null when it is no day, does not exist, or
 * could be read in two ways (two-digit years, day or month in front).
 */
export function readDayText(text: string): Day | null {
  const plain = halfWidth(text)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([-/.年月]) ?/g, '$1')
    .replace(/ (?=[日号])/g, '');
  for (const form of FORMS) {
    const match = form.exec(plain);
    if (match) return dayOf(Number(match[1]), Number(match[3]), Number(match[4]));
  }
  return null;
}

function dayOf(year: number, month: number, date: number): Day | null {
  return year < FIRST_YEAR ? null : makeDay(year, month, date);
}
