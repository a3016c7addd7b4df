import { db, type Db } from '#app/core/db.server.ts';
import { daysBetween, fromDate, type Day } from '#app/platform/calendar/day.ts';
import { boundsOf, type Bounds, type Period } from '#app/platform/kpi/period.ts';
import { exact, ROUNDING_MODES, type RoundingMode } from '#app/platform/kpi/rounding.ts';
import { readAllOverrides } from '#app/platform/rules/queries.server.ts';
import { resolveValues } from '#app/platform/rules/resolve-rule.ts';
import { oneOf } from '#app/core/one-of.ts';
import { hasStaleMonths, refreshMonths } from './commands/refresh-months.server.ts';
import type { ExclusionRules } from './eligible.ts';
import { averageHeadcount, figuresOf, sumCounts, type Figures, type Turnout } from './figures-of.ts';
import {
  readCounts,
  readKnownMonths,
  readMedian,
  type GroupCounts,
  type KnownMonths,
} from './queries-counts.server.ts';
import { readPersonDays, readTurnouts, type GroupTurnout, type PersonDays } from './queries-people.server.ts';
import { figureRules, firstReplyOn } from './rules.ts';
import type { Scope } from './queries-scope.server.ts';

/** What all figures of a unit as of a day are taken from. */
export interface FigureBasis {
  asOf: Day;
  /** The day of the first proposal of any status, with which the cumulative period begins. */
  firstDay: Day | null;
  known: KnownMonths;
  exclusions: ExclusionRules;
  rounding: RoundingMode;
}

/** People by the name of the period. */
export type Turnouts = ReadonlyMap<string, readonly GroupTurnout[]>;

export interface GroupFigures {
  groupId: number;
  eligible: number;
  figures: Figures;
}

/** The figures of a unit over a period, and of the units right below it. */
export interface UnitFigures {
  bounds: Bounds;
  figures: Figures;
  groups: GroupFigures[];
  /** How many on the roster are left out of the eligible people. */
  excluded: number;
  rounding: RoundingMode;
}

/**
 * The figures of kpi.md for a unit, exact. Null when there is nothing to count: the period begins after the as-of
 * day, or nothing was ever submitted. First brings the kept counts up to date with what was written.
 */
export async function readFigures(scope: Scope, period: Period, asOf: Day): Promise<UnitFigures | null> {
  const basis = await readBasis(scope, asOf);
  return readPeriod(basis, period, readTurnoutsOf(basis, [period]));
}

/** Brings the kept counts up to date with what was written, and reads what figures of any period are taken from. */
export async function readBasis(scope: Scope, asOf: Day): Promise<FigureBasis> {
  const { enterpriseId } = scope;
  const [overrides, firstDay, isStale] = await Promise.all([
    readAllOverrides(db(), enterpriseId, Object.keys(figureRules)),
    readFirstDay(db(), enterpriseId),
    hasStaleMonths(db(), enterpriseId),
  ]);
  const rules = resolveValues(figureRules, overrides, asOf);
  const dueAfter = firstReplyOn(overrides);
  if (isStale) await refreshMonths(enterpriseId, dueAfter);
  return {
    asOf,
    firstDay,
    known: await readKnownMonths(db(), scope, asOf, dueAfter),
    exclusions: {
      newHireMonths: rules['kpi.exclude.newHireMonths'],
      dispatched: rules['kpi.exclude.dispatched'],
    },
    rounding: oneOf(ROUNDING_MODES, rules['kpi.rounding']),
  };
}

/** The people of several periods, by the name of the period; one query for all. */
export async function readTurnoutsOf(basis: FigureBasis, periods: readonly Period[]): Promise<Turnouts> {
  const { asOf, firstDay, known, exclusions } = basis;
  const begun = new Map(
    periods.flatMap((period) => {
      const bounds = boundsOf(period, asOf, firstDay);
      return bounds ? [[period.text, bounds] as const] : [];
    }),
  );
  if (begun.size === 0) return new Map();
  const rows = await readTurnouts(db(), known, [...begun.values()], exclusions);
  return new Map([...begun.keys()].map((text, index) => [text, rows.filter(({ at }) => at === index)]));
}

/** The figures of one period of which the people are being read; null as for `readFigures`. */
export async function readPeriod(
  basis: FigureBasis,
  period: Period,
  reading: Promise<Turnouts>,
): Promise<UnitFigures | null> {
  const { known, rounding } = basis;
  const bounds = boundsOf(period, basis.asOf, basis.firstDay);
  if (!bounds) return null;
  const isCumulative = period.kind === 'all';
  const [counts, people, personDays, median] = await Promise.all([
    readCounts(db(), known, bounds),
    reading,
    isCumulative ? null : readPersonDays(db(), known.scope, bounds),
    readMedian(db(), known, bounds),
  ]);
  const turnouts = people.get(period.text) ?? [];
  const groups = groupsOf(counts, turnouts).map((groupId): GroupFigures => {
    const mine = <T extends { groupId: number }>(all: readonly T[]) =>
      all.filter((one) => one.groupId === groupId);
    const turnout = turnoutOf(mine(turnouts), personDays && mine(personDays), bounds);
    return {
      groupId,
      eligible: turnout.eligible,
      figures: figuresOf(sumCounts(mine(counts)), turnout, null),
    };
  });
  const turnout = turnoutOf(turnouts, personDays, bounds);
  const onRoster = sum(turnouts.map((group) => group.onRoster));
  return {
    bounds,
    figures: figuresOf(sumCounts(counts), turnout, median),
    groups,
    excluded: onRoster - turnout.eligible,
    rounding,
  };
}

async function readFirstDay(tx: Db, enterpriseId: number): Promise<Day | null> {
  const first = await tx.proposal.findFirst({
    where: { enterpriseId, submittedOn: { not: null } },
    orderBy: { submittedOn: 'asc' },
    select: { submittedOn: true },
  });
  return first?.submittedOn ? fromDate(first.submittedOn) : null;
}

/** The units right below that have proposals or people; their median is not kept and not shown. */
function groupsOf(counts: readonly GroupCounts[], turnouts: readonly GroupTurnout[]): number[] {
  return [...new Set([...counts, ...turnouts].map(({ groupId }) => groupId))];
}

/** Without person-days the headcount is that of the last day (kpi.md, "proposalsPerHead"). */
function turnoutOf(
  turnouts: readonly GroupTurnout[],
  personDays: readonly PersonDays[] | null,
  { from, to }: Bounds,
): Turnout {
  const days = personDays && sum(personDays.map((group) => group.personDays));
  return {
    eligible: sum(turnouts.map(({ eligible }) => eligible)),
    tookPart: sum(turnouts.map(({ tookPart }) => tookPart)),
    headcount:
      days === null
        ? exact(sum(turnouts.map(({ onRoster }) => onRoster)))
        : averageHeadcount(days, daysBetween(from, to) + 1),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
