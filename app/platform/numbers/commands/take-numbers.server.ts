import type { Tx } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import { formatNumber, type Series } from '../number.ts';

/** Takes the next numbers of a series in the year of the day, in their order. What is undone leaves no gap. */
export async function takeNumbers(
  tx: Tx,
  enterpriseId: number,
  series: Series,
  day: Day,
  count: number,
): Promise<string[]> {
  const year = Number(day.slice(0, 4));
  const key = { enterpriseId, series, year };
  const { last } = await tx.numberSeries.upsert({
    where: { enterpriseId_series_year: key },
    create: { ...key, last: count },
    update: { last: { increment: count } },
  });
  return Array.from({ length: count }, (_, at) => formatNumber(series, year, last - count + 1 + at));
}

/** Takes the next number of a series in the year of the day. */
export async function takeNumber(tx: Tx, enterpriseId: number, series: Series, day: Day): Promise<string> {
  const [number = ''] = await takeNumbers(tx, enterpriseId, series, day, 1);
  return number;
}
