import { db, type Db } from '#app/core/db.server.ts';
import { daysBetween, fromDate, type Day } from '#app/commons/calendar/day.ts';
import { readWorkCalendar } from '#app/commons/calendar/queries.server.ts';
import { boundsOf, type Bounds, type Period } from '#app/commons/kpi/period.ts';
import { exact, type RoundingMode } from '#app/commons/kpi/rounding.ts';
import { readRuleValues } from '#app/commons/rules/queries.server.ts';
import { refreshMonths } from './commands/refresh-months.server.ts';
import { exclusionOf, type Exclusion, type ExclusionRules } from './eligible.ts';
import {
  averageHeadcount,
  figuresOf,
  inPeriod,
  sumCounts,
  type Figures,
  type Turnout,
} from './figures-of.ts';
import { readKnownCounts, type GroupCounts, type KnownCounts } from './queries-counts.server.ts';
import {
  readEligible,
  readPersonDays,
  type EligiblePerson,
  type PersonDays,
} from './queries-people.server.ts';
import { figureRules } from './rules.ts';
import type { Scope } from './queries-scope.server.ts';

/** Somebody who counts, or is left out for a reason. */
export interface CountedPerson extends EligiblePerson {
  exclusion: Exclusion | null;
}

export interface GroupFigures {
  groupId: number;
  eligible: number;
  figures: Figures;
}

/** The figures of a unit over a period, of the units right below it, and the people behind them. */
export interface UnitFigures {
  bounds: Bounds;
  figures: Figures;
  groups: GroupFigures[];
  people: CountedPerson[];
  rounding: RoundingMode;
  known: KnownCounts;
}

/**
 * The figures of kpi.md for a unit, exact. Null when there is nothing to count: the period begins after the as-of
 * day, or nothing was ever submitted. First brings the kept counts up to date with what was written.
 */
export async function readFigures(scope: Scope, period: Period, asOf: Day): Promise<UnitFigures | null> {
  const { enterpriseId } = scope;
  const rules = await readRuleValues(db(), enterpriseId, figureRules, asOf);
  const calendar = await readWorkCalendar(db(), enterpriseId);
  await refreshMonths(enterpriseId, calendar, rules['kaizen.first_review']);
  const bounds = boundsOf(period, asOf, await firstDay(db(), enterpriseId));
  if (!bounds) return null;
  const known = await readKnownCounts(db(), scope, asOf, calendar, rules['kaizen.first_review']);
  const [eligible, personDays, median] = await Promise.all([
    readEligible(db(), scope, bounds, known.live),
    readPersonDays(db(), scope, bounds),
    known.median(bounds),
  ]);
  const people = withExclusions(eligible, bounds.to, {
    newHireMonths: rules['kpi.exclude.newHireMonths'],
    dispatched: rules['kpi.exclude.dispatched'],
  });
  const counts = inPeriod(known.counts, bounds);
  const turnout = turnoutOf(people, personDays, bounds, period);
  return {
    bounds,
    figures: figuresOf(sumCounts(counts), turnout, median.workdays),
    groups: groupsOf(counts, people, personDays, bounds, period),
    people,
    rounding: rules['kpi.rounding'] as RoundingMode,
    known,
  };
}

/** The day of the first proposal of any status, with which the cumulative period begins. */
async function firstDay(tx: Db, enterpriseId: number): Promise<Day | null> {
  const first = await tx.proposal.findFirst({
    where: { enterpriseId, submittedOn: { not: null } },
    orderBy: { submittedOn: 'asc' },
    select: { submittedOn: true },
  });
  return first?.submittedOn ? fromDate(first.submittedOn) : null;
}

function withExclusions(
  people: readonly EligiblePerson[],
  lastDay: Day,
  rules: ExclusionRules,
): CountedPerson[] {
  return people.map((person) => ({ ...person, exclusion: exclusionOf(person, lastDay, rules) }));
}

function turnoutOf(
  people: readonly CountedPerson[],
  personDays: readonly PersonDays[],
  { from, to }: Bounds,
  period: Period,
): Turnout {
  const counted = people.filter(({ exclusion }) => exclusion === null);
  const days = personDays.reduce((sum, group) => sum + group.personDays, 0);
  return {
    eligible: counted.length,
    tookPart: counted.filter(({ tookPart }) => tookPart).length,
    headcount:
      period.kind === 'all' ? exact(people.length) : averageHeadcount(days, daysBetween(from, to) + 1),
  };
}

/** Each unit right below the scope; the median of a group is not kept and not shown. */
function groupsOf(
  counts: readonly GroupCounts[],
  people: readonly CountedPerson[],
  personDays: readonly PersonDays[],
  bounds: Bounds,
  period: Period,
): GroupFigures[] {
  const ids = new Set([...counts, ...people].map(({ groupId }) => groupId));
  return [...ids].map((id) => {
    const mine = <T extends { groupId: number }>(all: readonly T[]) =>
      all.filter(({ groupId }) => groupId === id);
    const turnout = turnoutOf(mine(people), mine(personDays), bounds, period);
    const figures = figuresOf(sumCounts(mine(counts)), turnout, null);
    return { groupId: id, eligible: turnout.eligible, figures };
  });
}
