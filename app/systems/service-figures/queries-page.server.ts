import type { Actor } from '#app/core/actor.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { drawTrend, type ChartPoint } from '#app/platform/charts/draw-chart.server.ts';
import {
  boundsOf,
  parsePeriod,
  periodOf,
  previousPeriod,
  trailingPeriods,
  type Period,
} from '#app/platform/kpi/period.ts';
import { SERVICE_FIGURES, type ServiceFigureId } from '#app/platform/kpi/registry.ts';
import { placeOf, shownFigure, spanOf, type Book, type BookUnit, type ShownFigure } from './book.ts';
import { isGuarded } from './disclosure.ts';
import { findUnit, isOfPeople, readBook } from './queries-book.server.ts';
import type { ServiceSearch } from './search.ts';
import type { Span } from './tally.ts';

const TREND_LENGTH = 12;
const FIRST_TREND: ServiceFigureId = 'concernOnTimeReplyRate';
/** What a table of units shows: each figure is a number of the unit's own. */
export const UNIT_FIGURES = [
  'promisesKeptOnTime',
  'rectificationRate',
  'concernOnTimeReplyRate',
  'cardCoverage',
  'talksHeld',
] as const satisfies ServiceFigureId[];

/** A figure beside that of the period before. */
export interface ComparedFigure extends ShownFigure {
  /** As printed; null: there is no such period. */
  before: string | null;
  change: 'up' | 'down' | 'same' | null;
}

/** The period that is asked for, cut at the day; none: this quarter. */
export function askedPeriod(text: string | undefined, asOf: Day): { period: Period; span: Span | null } {
  const period = parsePeriod(text ?? '') ?? periodOf('quarter', asOf);
  return { period, span: spanIn(period, asOf) };
}

/** The days of a period by the day; null where it has not begun. */
export function spanIn(period: Period, asOf: Day): Span | null {
  const bounds = boundsOf(period, asOf, null);
  return bounds && spanOf(period, bounds);
}

/** The page of figures as of today. */
export function readServicePage({ actor, search }: { actor: Actor; search: ServiceSearch }) {
  return readServiceFigures({ actor, search, asOf: dayOf(new Date()) });
}

/** The figures of a unit over a period beside the period before, their trend, and the units right below. */
export async function readServiceFigures({
  actor,
  search,
  asOf,
}: {
  actor: Pick<Actor, 'enterpriseId'>;
  search: ServiceSearch;
  asOf: Day;
}) {
  const { period, span } = askedPeriod(search.period, asOf);
  const trendOf = search.trend ?? FIRST_TREND;
  const earlier = previousPeriod(period);
  const before = earlier && spanIn(earlier, asOf);
  const months = monthsUpTo(span?.to ?? asOf, asOf);
  const [spans, acts] = isOfPeople(trendOf) ? [months, []] : [[], months];
  const known = [span, before].filter((one): one is Span => one !== null);
  const book = await readBook(actor.enterpriseId, asOf, [...known, ...spans], acts);
  const unit = findUnit(book.units, search.unit ?? actor.enterpriseId);
  const shared = {
    unit: { id: unit.id, name: unit.name },
    units: shownUnits(book, unit.id),
    period: period.text,
    asOf,
    trendOf,
  };
  if (!span) return { ...shared, figures: null };
  return {
    ...shared,
    figures: SERVICE_FIGURES.map((id) => compare(book, id, unit, span, before)),
    trend: trendIn(book, trendOf, unit, months),
    below: belowIn(book, unit, span),
  };
}

/** The figure of a span beside that of the one before. */
export function compare(
  book: Book,
  id: ServiceFigureId,
  unit: BookUnit,
  span: Span,
  before: Span | null,
): ComparedFigure {
  const now = shownFigure(book, id, unit, span);
  const then = before && shownFigure(book, id, unit, before);
  const change =
    now.value === null || !then || then.value === null
      ? null
      : now.value === then.value
        ? 'same'
        : now.value > then.value
          ? 'up'
          : 'down';
  return { ...now, before: then && then.printed, change };
}

function monthsUpTo(day: Day, asOf: Day): Span[] {
  return trailingPeriods(periodOf('month', day), TREND_LENGTH).flatMap((month) => spanIn(month, asOf) ?? []);
}

/** Figures of concerns have no months but those of the whole enterprise. */
function trendIn(book: Book, id: ServiceFigureId, unit: BookUnit, months: readonly Span[]) {
  if (isGuarded(id) && placeOf(book, unit).level !== 'enterprise') return null;
  const points = months.map((month): ChartPoint => {
    const { value, printed } = shownFigure(book, id, unit, month);
    return { label: month.from.slice(0, 7), value, printed };
  });
  return { points, chart: points.some(({ value }) => value !== null) ? drawTrend(points) : null };
}

/** The units right below, each with its own figures; those without any are left out. */
function belowIn(book: Book, unit: BookUnit, span: Span) {
  return book.units
    .filter(({ parentId }) => parentId === unit.id)
    .map(({ id, name, ...rest }) => ({
      id,
      name,
      figures: UNIT_FIGURES.map((figure) => shownFigure(book, figure, { id, name, ...rest }, span)),
    }))
    .filter(({ figures }) => figures.some(({ denominator, hidden }) => hidden === 'few' || denominator));
}

function shownUnits({ units, enterprise }: Book, chosen: number) {
  const top = enterprise.path.split('/').length;
  return units
    .filter((unit) => unit.isOpen || unit.id === chosen)
    .map(({ id, name, path }) => ({ id, name, depth: path.split('/').length - top }));
}
