import type { Day } from '#app/platform/calendar/day.ts';
import { numberOf, printFigure } from '#app/platform/kpi/figure.ts';
import type { Bounds, Period } from '#app/platform/kpi/period.ts';
import type { ServiceFigureId } from '#app/platform/kpi/registry.ts';
import { NO_FIGURE, toNumber, type RoundingMode } from '#app/platform/kpi/rounding.ts';
import { withoutSmallGroups } from '#app/platform/kpi/suppress.ts';
import { guardFigures, type Guard, type Hidden, type Place } from './disclosure.ts';
import { countOf, resultOf, type Cell, type Counts, type Span, type Tally } from './tally.ts';

export interface BookUnit {
  id: number;
  name: string;
  path: string;
  parentId: number | null;
  isOpen: boolean;
}

/** Everything from which figures of an enterprise are taken: what was counted, its units, and what may be shown. */
export interface Book {
  enterprise: BookUnit;
  units: readonly BookUnit[];
  tally: Tally;
  guard: Guard;
  isSmall: SmallUnits;
  rounding: RoundingMode;
  asOf: Day;
}

/** A figure as it is shown; its numbers are not there where they are hidden. */
export interface ShownFigure {
  id: ServiceFigureId;
  printed: string;
  numerator: number | null;
  denominator: number | null;
  /** To six decimals; null: hidden, or not to be computed. */
  value: number | null;
  hidden: Hidden | null;
}

/** The days of a period as figures are counted over them. Cumulative has none. */
export function spanOf({ kind }: Period, { from, to }: Pick<Bounds, 'from' | 'to'>): Span | null {
  return kind === 'all' ? null : { kind, from, to };
}

/** The guard of the figures of concerns: what was counted, by the units right below the enterprise. */
export function guardOf(cells: readonly Cell[], enterprise: BookUnit, units: readonly BookUnit[]): Guard {
  const departments = new Map(units.map((unit) => [unit.id, belowOf(enterprise, unit)]));
  return guardFigures(
    cells.map((cell) => ({ ...cell, unitId: departments.get(cell.unitId) ?? enterprise.id })),
  );
}

/** The unit right below that one in whose branch the other lies; itself where it is that one. */
export function belowOf(above: BookUnit, unit: BookUnit): number {
  return Number(unit.path.slice(above.path.length).split('/')[0]) || above.id;
}

/** The ids of a unit and all below it. */
export function branchOf(units: readonly BookUnit[], { path }: BookUnit): ReadonlySet<number> {
  return new Set(units.filter((unit) => unit.path.startsWith(path)).map(({ id }) => id));
}

export function placeOf({ enterprise }: Book, { id, parentId }: BookUnit): Place {
  if (id === enterprise.id) return { level: 'enterprise' };
  return { level: parentId === enterprise.id ? 'department' : 'team', unitId: id };
}

/** The figure of a unit over a span, or why it is not shown. */
export function shownFigure(book: Book, id: ServiceFigureId, unit: BookUnit, span: Span): ShownFigure {
  const hidden = hiddenIn(book, id, unit, span);
  if (hidden) return { id, printed: NO_FIGURE, numerator: null, denominator: null, value: null, hidden };
  const isWhole = unit.id === book.enterprise.id;
  const result = resultOf(book.tally, id, span, isWhole ? null : branchOf(book.units, unit));
  const { numerator, denominator } = result;
  return {
    id,
    printed: printFigure(id, result, book.rounding),
    numerator: numerator && denominator && toNumber(numerator),
    denominator: denominator && toNumber(denominator),
    value: numberOf(id, result),
    hidden: null,
  };
}

function hiddenIn(book: Book, id: ServiceFigureId, unit: BookUnit, span: Span): Hidden | null {
  const hidden = book.guard(id, placeOf(book, unit), span);
  if (hidden || id !== 'cardCoverage' || unit.id === book.enterprise.id) return hidden;
  return book.isSmall(unit, span) ? 'few' : null;
}

/** Whether a unit has too few people, or is the next smallest beside a single such one. Worked out once by parent. */
export type SmallUnits = (unit: BookUnit, span: Span) => boolean;

export function smallUnitsOf(counts: Counts, units: readonly BookUnit[]): SmallUnits {
  const known = new Map<string, ReadonlySet<number>>();
  return ({ id, parentId }, span) => {
    const key = `${parentId} ${span.to}`;
    const small = known.get(key) ?? smallBelow(counts, units, parentId, span);
    known.set(key, small);
    return small.has(id);
  };
}

function smallBelow(
  counts: Counts,
  units: readonly BookUnit[],
  parentId: number | null,
  span: Span,
): ReadonlySet<number> {
  const groups = units
    .filter((unit) => unit.parentId === parentId)
    .map((unit) => {
      return { id: unit.id, eligible: countOf(counts, 'peopleOnRoster', span, branchOf(units, unit)) };
    })
    .filter(({ eligible }) => eligible > 0);
  const shown = new Set(withoutSmallGroups(groups).shown);
  return new Set(groups.filter((group) => !shown.has(group)).map(({ id }) => id));
}
