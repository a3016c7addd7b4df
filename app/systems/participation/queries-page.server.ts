import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { drawRanking, type ChartPoint } from '#app/platform/charts/draw-chart.server.ts';
import { numberOf, printFigure } from '#app/platform/kpi/figure.ts';
import { PARTICIPATION_FIGURES, type ParticipationFigureId } from '#app/platform/kpi/registry.ts';
import { parsePeriod, periodOf, previousPeriod, type Period } from '#app/platform/kpi/period.ts';
import { toNumber, type RoundingMode } from '#app/platform/kpi/rounding.ts';
import {
  readBasis,
  readPeriod,
  readTurnoutsOf,
  type GroupFigures,
  type UnitFigures,
} from './queries-figures.server.ts';
import type { Scope } from './queries-scope.server.ts';
import { readTrend, trendPeriods } from './queries-trend.server.ts';
import type { FigureSearch } from './search.ts';
import { withoutSmallGroups } from '#app/platform/kpi/suppress.ts';

export interface ShownFigure {
  id: ParticipationFigureId;
  printed: string;
  /** Numerator and denominator as they are, to six decimals. */
  numerator: number | null;
  denominator: number | null;
  /** The figure of the period before, as printed; null for the cumulative period. */
  before: string | null;
}

export interface ScopeUnit {
  id: number;
  name: string;
  path: string;
}

/** What the address asks for, made whole: the enterprise, cumulative, as of today. */
export interface Question {
  scope: Scope;
  unit: ScopeUnit;
  period: Period;
  asOf: Day;
}

/** Completes what the address asks for. Throws a `Refusal` for a unit that is not of the actor's enterprise. */
export async function completeQuestion(actor: Actor, search: FigureSearch): Promise<Question> {
  const { enterpriseId } = actor;
  const unit = await db().orgUnit.findFirst({
    where: { id: search.unit ?? enterpriseId, enterpriseId },
    select: { id: true, name: true, path: true },
  });
  if (!unit) throw new Refusal('notFound', 'core:refusal.notFound');
  const asOf = search.asOf ?? dayOf(new Date());
  const period = parsePeriod(search.period ?? 'all') ?? periodOf('all', asOf);
  return { scope: { enterpriseId, unitId: unit.id, unitPath: unit.path }, unit, period, asOf };
}

/** The page of figures: tiles, trend, ranking of the units right below. */
export async function readParticipation({ actor, search }: { actor: Actor; search: FigureSearch }) {
  const question = await completeQuestion(actor, search);
  const { scope, unit, period, asOf } = question;
  const [units, basis] = await Promise.all([readUnits(actor.enterpriseId), readBasis(scope, asOf)]);
  const shared = { unit, units, period: period.text, asOf, isAsOfGiven: search.asOf !== undefined };
  const earlier = previousPeriod(period);
  const periods = trendPeriods(basis, period);
  const turnouts = readTurnoutsOf(basis, [period, ...(earlier ? [earlier] : []), ...periods]);
  const [found, before, trend] = await Promise.all([
    readPeriod(basis, period, turnouts),
    earlier && readPeriod(basis, earlier, turnouts),
    readTrend(basis, periods, turnouts),
  ]);
  if (!found) return { ...shared, figures: null };
  const ranking = rankingOf(found, new Map(units.map(({ id, name }) => [id, name])));
  return {
    ...shared,
    bounds: found.bounds,
    figures: PARTICIPATION_FIGURES.map((id) => shownFigure(id, found, before)),
    excluded: found.excluded,
    trend,
    ranking,
    rankingChart: ranking.rows.length > 1 ? drawRanking(ranking.rows.map(toPoint)) : null,
  };
}

function shownFigure(id: ParticipationFigureId, found: UnitFigures, before: UnitFigures | null): ShownFigure {
  const { numerator, denominator } = found.figures[id];
  return {
    id,
    printed: printFigure(id, found.figures[id], found.rounding),
    numerator: numerator && toNumber(numerator),
    denominator: denominator && toNumber(denominator),
    before: before && printFigure(id, before.figures[id], before.rounding),
  };
}

/** Departments and teams of the enterprise that still exist, in the order of the tree. */
export async function readUnits(enterpriseId: number): Promise<(ScopeUnit & { depth: number })[]> {
  const units = await db().orgUnit.findMany({
    where: { enterpriseId, closedOn: null },
    select: { id: true, name: true, path: true },
  });
  const depthOf = (path: string) => path.split('/').length - 3;
  const top = Math.min(...units.map(({ path }) => depthOf(path)));
  const key = (path: string) =>
    path
      .split('/')
      .map((id) => id.padStart(9, '0'))
      .join('/');
  return units
    .map((unit) => ({ ...unit, depth: depthOf(unit.path) - top }))
    .sort((a, b) => (key(a.path) < key(b.path) ? -1 : 1));
}

export interface RankedGroup {
  unitId: number;
  name: string;
  eligible: number;
  value: number | null;
  participationRate: string;
  proposalsPerHead: string;
  validProposals: string;
}

function rankingOf({ groups, rounding }: UnitFigures, names: ReadonlyMap<number, string>) {
  const { shown, hidden } = withoutSmallGroups(groups.filter(({ eligible }) => eligible > 0));
  const rows = shown
    .map((group) => rankedGroup(group, names.get(group.groupId) ?? '', rounding))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || a.name.localeCompare(b.name, 'zh-CN'));
  return { rows, hidden };
}

function rankedGroup(
  { groupId, eligible, figures }: GroupFigures,
  name: string,
  rounding: RoundingMode,
): RankedGroup {
  const print = (id: ParticipationFigureId) => printFigure(id, figures[id], rounding);
  return {
    unitId: groupId,
    name,
    eligible,
    value: numberOf('participationRate', figures.participationRate),
    participationRate: print('participationRate'),
    proposalsPerHead: print('proposalsPerHead'),
    validProposals: print('validProposals'),
  };
}

function toPoint({ name, value, participationRate }: RankedGroup): ChartPoint {
  return { label: name, value, printed: participationRate };
}
