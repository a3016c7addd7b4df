import type { Actor } from '#app/core/actor.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { previousPeriod } from '#app/platform/kpi/period.ts';
import { figures, type ServiceFigureId } from '#app/platform/kpi/registry.ts';
import { findUnit, readBook } from './queries-book.server.ts';
import { countsItself, readCounted } from './queries-list.server.ts';
import { askedPeriod, compare, spanIn } from './queries-page.server.ts';
import type { ServiceListSearch } from './search.ts';
import type { Span } from './tally.ts';

interface Asked {
  actor: Actor;
  params: { figure: ServiceFigureId };
  search: ServiceListSearch;
}

/** One figure opened: what it counts in words, and the records above and below the line and those left out. */
export async function readServiceFigure({ actor, params, search }: Asked) {
  const { enterpriseId } = actor;
  const asOf = dayOf(new Date());
  const { period, span } = askedPeriod(search.period, asOf);
  const earlier = previousPeriod(period);
  const before = earlier && spanIn(earlier, asOf);
  const known = [span, before].filter((one): one is Span => one !== null);
  const book = await readBook(enterpriseId, asOf, known);
  const unit = findUnit(book.units, search.unit ?? enterpriseId);
  const id = params.figure;
  const part = search.part ?? 'all';
  const { numerator, denominator } = figures[id];
  const shared = {
    id,
    unit: { id: unit.id, name: unit.name },
    period: period.text,
    asOf,
    numerator,
    denominator,
    rounding: book.rounding,
    part,
    countsItself: countsItself(id),
  };
  if (!span) return { ...shared, figure: null };
  return {
    ...shared,
    figure: compare(book, id, unit, span, before),
    list: await readCounted({ actor, book, id, unit, span, part, after: search.after }),
  };
}
