import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, type Day } from '#app/commons/calendar/day.ts';
import { drawRanking, drawTrend, type ChartPoint } from '#app/commons/charts/draw-chart.server.ts';
import { printFigure, valueOf, type FigureId, type FigureResult } from '#app/commons/kpi/figure.ts';
import {
  boundsOf,
  parsePeriod,
  periodOf,
  previousPeriod,
  trailingPeriods,
  type Period,
} from '#app/commons/kpi/period.ts';
import { exact, toNumber, type RoundingMode } from '#app/commons/kpi/rounding.ts';
import { inPeriod } from './figures-of.ts';
import { readFigures, type GroupFigures, type UnitFigures } from './queries-figures.server.ts';
import { readTurnouts } from './queries-people.server.ts';
import type { Scope } from './queries-scope.server.ts';
import { FIGURE_IDS, type FigureSearch } from './search.ts';
import { withoutSmallGroups } from './suppress.ts';

const TREND_LENGTH = 12;

export interface ShownFigure {
  id: FigureId;
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
  const found = await readFigures(scope, period, asOf);
  const units = await readUnits(actor.enterpriseId);
  const shared = { unit, units, period: period.text, asOf, isAsOfGiven: search.asOf !== undefined };
  if (!found) return { ...shared, figures: null };
  const earlier = previousPeriod(period);
  const before = earlier && (await readFigures(scope, earlier, asOf));
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const ranking = rankingOf(found, names);
  return {
    ...shared,
    bounds: found.bounds,
    figures: FIGURE_IDS.map((id) => shownFigure(id, found, before)),
    excluded: found.people.filter(({ exclusion }) => exclusion !== null).length,
    trend: await readTrend(scope, found, period, asOf),
    ranking,
    rankingChart: ranking.rows.length > 1 ? drawRanking(ranking.rows.map(toPoint)) : null,
  };
}

function shownFigure(id: FigureId, found: UnitFigures, before: UnitFigures | null): ShownFigure {
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
  const print = (id: FigureId) => printFigure(id, figures[id], rounding);
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

function numberOf(id: FigureId, result: FigureResult): number | null {
  const value = valueOf(id, result);
  return value && toNumber(value);
}

/** Participation and proposals over the last periods of the kind; over the years where cumulative. */
async function readTrend(scope: Scope, { known, rounding, bounds }: UnitFigures, period: Period, asOf: Day) {
  const latest = period.kind === 'all' ? periodOf('year', asOf) : period;
  const periods = trailingPeriods(latest, TREND_LENGTH).flatMap((one) => {
    const within = boundsOf(one, asOf, null);
    return within && within.to >= bounds.from.slice(0, 4) ? [{ text: one.text, bounds: within }] : [];
  });
  const turnouts = await readTurnouts(
    db(),
    scope,
    periods.map((one) => one.bounds),
    known.live,
  );
  const rates = periods.map(({ text }, at): ChartPoint => {
    const turnout = turnouts.find((one) => one.at === at);
    const result = { numerator: exact(turnout?.tookPart ?? 0), denominator: exact(turnout?.eligible ?? 0) };
    const printed = printFigure('participationRate', result, rounding);
    return { label: text, value: numberOf('participationRate', result), printed };
  });
  const proposals = periods.map(({ text, bounds: within }): ChartPoint => {
    const value = inPeriod(known.counts, within).reduce((sum, { valid }) => sum + valid, 0);
    return { label: text, value, printed: String(value) };
  });
  return {
    rates: { points: rates, chart: drawTrend(rates) },
    proposals: { points: proposals, chart: drawTrend(proposals) },
  };
}
