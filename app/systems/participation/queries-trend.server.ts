import { db } from '#app/core/db.server.ts';
import { drawTrend, type ChartPoint } from '#app/platform/charts/draw-chart.server.ts';
import { numberOf, printFigure } from '#app/platform/kpi/figure.ts';
import { boundsOf, periodOf, trailingPeriods, type Period } from '#app/platform/kpi/period.ts';
import { exact } from '#app/platform/kpi/rounding.ts';
import { readValid } from './queries-counts.server.ts';
import type { FigureBasis, Turnouts } from './queries-figures.server.ts';

const TREND_LENGTH = 12;

/**
 * The last twelve periods of the kind, oldest first; the years where cumulative. None before the first proposal, and
 * none where there is nothing to count.
 */
export function trendPeriods({ asOf, firstDay }: FigureBasis, period: Period): Period[] {
  const whole = boundsOf(period, asOf, firstDay);
  if (!whole) return [];
  const latest = period.kind === 'all' ? periodOf('year', asOf) : period;
  return trailingPeriods(latest, TREND_LENGTH).filter((one) => {
    const bounds = boundsOf(one, asOf, null);
    return bounds && bounds.to >= (firstDay ?? whole.from);
  });
}

/** Participation and proposals over periods that follow one another, of which the people are being read. */
export async function readTrend(basis: FigureBasis, periods: readonly Period[], reading: Promise<Turnouts>) {
  const { asOf, known, rounding } = basis;
  const bounds = periods.flatMap((period) => boundsOf(period, asOf, null) ?? []);
  const [turnouts, valid] = await Promise.all([reading, readValid(db(), known, bounds)]);
  const rates = periods.map(({ text }): ChartPoint => {
    const groups = turnouts.get(text) ?? [];
    const result = {
      numerator: exact(groups.reduce((sum, { tookPart }) => sum + tookPart, 0)),
      denominator: exact(groups.reduce((sum, { eligible }) => sum + eligible, 0)),
    };
    const printed = printFigure('participationRate', result, rounding);
    return { label: text, value: numberOf('participationRate', result), printed };
  });
  const proposals = periods.map(({ text }, at): ChartPoint => {
    const value = valid[at] ?? 0;
    return { label: text, value, printed: String(value) };
  });
  return {
    rates: { points: rates, chart: drawTrend(rates) },
    proposals: { points: proposals, chart: drawTrend(proposals) },
  };
}
