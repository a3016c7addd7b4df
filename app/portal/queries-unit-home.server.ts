import type { Actor } from '#app/core/actor.ts';
import { db, Prisma } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { addCounts, lastMonths, NO_COUNTS, type DueCounts } from '#app/systems/commitments/figures.ts';
import { firstDayOf, monthOf } from '#app/systems/commitments/months.ts';
import { readCountedMonths } from '#app/systems/commitments/queries-board.server.ts';
import { periodOf } from '#app/platform/kpi/period.ts';
import { readRounding } from '#app/platform/kpi/queries-rounding.server.ts';
import { printRate } from '#app/platform/kpi/rate.ts';
import {
  readBasis,
  readTurnoutsOf,
  type FigureBasis,
} from '#app/systems/participation/queries-figures.server.ts';
import { readTrend, trendPeriods } from '#app/systems/participation/queries-trend.server.ts';
import { readDeskOf } from './queries-desk.server.ts';
import { pathsLed } from '#app/platform/deadlines/queries-heads.server.ts';
import { owedInUnits } from './queries-unit-sight.server.ts';

const OLDEST = 3;
const MONTHS = 12;
const TREND_MONTHS = 6;

/**
 * What the units owe that the actor leads, their oldest matters, how many took part and which promises were kept; null for
 * whoever leads none. Figures are of the largest of his units.
 */
export async function readUnitHome(actor: Actor, translate: Translate) {
  const whose = owedInUnits(actor);
  const [largest] = pathsLed(actor).sort((a, b) => a.length - b.length);
  if (whose === null || largest === undefined) return null;
  const unit = await db().orgUnit.findFirst({
    where: { enterpriseId: actor.enterpriseId, path: largest },
    select: { id: true, name: true, path: true },
  });
  if (!unit) return null;
  const [desk, figures] = await Promise.all([
    readDeskOf(actor, whose, translate, OLDEST),
    readUnitFigures(actor, unit),
  ]);
  return { ...figures, oldest: desk.items, loads: desk.loads };
}

/** How many of a unit took part, and which of its promises were kept. */
export async function readUnitFigures(actor: Actor, unit: { id: number; name: string; path: string }) {
  const today = dayOf(new Date());
  const [participation, promises] = await Promise.all([
    readParticipation(actor, unit, today),
    readPromises(actor, unit.path, today),
  ]);
  return { unit: { id: unit.id, name: unit.name }, participation, promises };
}

export type UnitFigures = Awaited<ReturnType<typeof readUnitFigures>>;

/**
 * How many took part, month by month up to this one; where months passed without any proposal, year by year and in all,
 * which tells more than a flat line. Null before anything was proposed.
 */
async function readParticipation({ enterpriseId }: Actor, unit: { id: number; path: string }, today: Day) {
  const basis = await readBasis({ enterpriseId, unitId: unit.id, unitPath: unit.path }, today);
  const periods = trendPeriods(basis, periodOf('month', today)).slice(-TREND_MONTHS);
  if (periods.length === 0) return null;
  const { rates } = await readTrend(basis, periods, readTurnoutsOf(basis, periods));
  if (rates.points.every(({ value }) => !value)) return readWhole(basis, today);
  const [before, current] = rates.points.slice(-2);
  const printed = { current: current?.printed ?? '—', before: before?.printed ?? null };
  return { span: 'month' as const, chart: rates.chart, ...printed };
}

async function readWhole(basis: FigureBasis, today: Day) {
  const whole = periodOf('all', today);
  const years = trendPeriods(basis, whole);
  const turnouts = readTurnoutsOf(basis, [...years, whole]);
  const [byYear, inAll] = await Promise.all([
    readTrend(basis, years, turnouts),
    readTrend(basis, [whole], turnouts),
  ]);
  const current = inAll.rates.points[0]?.printed ?? '—';
  return { span: 'all' as const, chart: byYear.rates.chart, current, before: null };
}

/** Promises of the departments below the path that were due in the last twelve months, and those kept on time. */
async function readPromises({ enterpriseId }: Actor, path: string, today: Day) {
  const [first] = lastMonths(today, MONTHS);
  const [departments, counted, rounding] = await Promise.all([
    db().$queryRaw<{ id: number }[]>(
      Prisma.sql`select id from "OrgUnit" where "enterpriseId" = ${enterpriseId} and starts_with(path, ${path})`,
    ),
    readCountedMonths(db(), enterpriseId, firstDayOf(first ?? monthOf(today)), today),
    readRounding(db(), enterpriseId, today),
  ]);
  const ids = new Set(departments.map(({ id }) => id));
  const { keptOnTime, due } = counted
    .filter(({ basis, departmentId }) => basis === 'DUE' && ids.has(departmentId))
    .reduce<DueCounts>(addCounts, NO_COUNTS);
  return due === 0 ? null : { keptOnTime, due, onTime: printRate(keptOnTime, due, rounding) };
}
