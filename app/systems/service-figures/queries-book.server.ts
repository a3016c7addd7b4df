import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import { readRounding } from '#app/platform/kpi/queries-rounding.server.ts';
import { figures, type ServiceFigureId } from '#app/platform/kpi/registry.ts';
import { guardOf, smallUnitsOf, type Book, type BookUnit } from './book.ts';
import { readTally } from './queries-tally.server.ts';
import type { Span } from './tally.ts';

/** Figures whose numbers are of people on a day: each day costs a walk through the roster. */
const OF_PEOPLE: readonly string[] = ['representativesInOffice', 'peopleOnRoster'];

/** Whether the figure counts people on the last day. */
export function isOfPeople(id: ServiceFigureId): boolean {
  return OF_PEOPLE.includes(figures[id].denominator ?? '');
}

/**
 * Reads all that figures over these spans are taken from. The years in which they lie are counted whole, since what may
 * be shown of a month depends on the others.
 *
 * @param spans in any order; of each all figures can be shown
 * @param acts further spans, of which figures of people are not needed
 */
export async function readBook(
  enterpriseId: number,
  asOf: Day,
  spans: readonly Span[],
  acts: readonly Span[] = [],
): Promise<Book> {
  const all = [...spans, ...acts];
  const years = all.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]).sort();
  const [units, rounding, tally] = await Promise.all([
    readUnits(enterpriseId),
    readRounding(db(), enterpriseId, asOf),
    readTally({
      enterpriseId,
      asOf,
      from: `${years[0] ?? asOf.slice(0, 4)}-01-01`,
      to: `${years.at(-1) ?? asOf.slice(0, 4)}-12-31`,
      days: [...new Set(spans.map(({ to }) => to))],
    }),
  ]);
  const enterprise = findUnit(units, enterpriseId);
  return {
    enterprise,
    units,
    tally,
    rounding,
    asOf,
    guard: guardOf(tally.cells, enterprise, units),
    isSmall: smallUnitsOf(tally.counts, units),
  };
}

/** All units of the enterprise, closed ones too: what was counted of them still counts. In the order of the tree. */
async function readUnits(enterpriseId: number): Promise<BookUnit[]> {
  const rows = await db().orgUnit.findMany({
    where: { enterpriseId },
    select: { id: true, name: true, path: true, parentId: true, closedOn: true },
  });
  const key = ({ path }: BookUnit) =>
    path
      .split('/')
      .map((id) => id.padStart(9, '0'))
      .join('/');
  return rows
    .map(({ closedOn, ...unit }) => ({ ...unit, isOpen: closedOn === null }))
    .sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** The unit of this id. Throws a `Refusal` where the enterprise has none. */
export function findUnit<U extends BookUnit>(units: readonly U[], id: number): U {
  const unit = units.find((one) => one.id === id);
  if (!unit) throw new Refusal('notFound', 'core:refusal.notFound');
  return unit;
}
