import type { Day } from '#app/platform/calendar/day.ts';
import { sumYuan, yuanOf, fenOf } from '#app/platform/money/fen.ts';
import type { FigureResult } from '#app/platform/kpi/figure.ts';
import type { ParticipationFigureId } from '#app/platform/kpi/registry.ts';
import type { Bounds } from '#app/platform/kpi/period.ts';
import { divide, exact, type Fraction } from '#app/platform/kpi/rounding.ts';
import type { Counts } from './counts.ts';

/** People and their days behind the figures of a period. */
export interface Turnout {
  eligible: number;
  tookPart: number;
  /** Denominator of a per-head figure: average headcount, or the headcount on the last day where cumulative. */
  headcount: Fraction | null;
}

export type Figures = Record<ParticipationFigureId, FigureResult>;

export const COUNTED = [
  'submitted',
  'valid',
  'admitted',
  'refused',
  'adopted',
  'decided',
  'planAdopted',
  'planCompleted',
  'repliesDue',
  'repliesOnTime',
  'verified',
] as const;
export const AMOUNTS = ['verifiedSaving', 'verifiedCost', 'rewardTotal'] as const;

/** The sum of counts; whatever is counted of a proposal, it is counted once. */
export function sumCounts(all: readonly Counts[]): Counts {
  const numbers = COUNTED.map((name) => [name, all.reduce((sum, counts) => sum + counts[name], 0)]);
  const amounts = AMOUNTS.map((name) => [name, sumYuan(all.map((counts) => counts[name]))]);
  return Object.fromEntries([...numbers, ...amounts]) as unknown as Counts;
}

/** The counts that fall into the period. */
export function inPeriod<C extends Counts & { month: Day }>(all: readonly C[], { from, to }: Bounds): C[] {
  const first = `${from.slice(0, 7)}-01`;
  return all.filter(({ month }) => month >= first && month <= to);
}

/** Average headcount: person-days over the days of the period. */
export function averageHeadcount(personDays: number, days: number): Fraction | null {
  return divide(exact(personDays), exact(days));
}

/** The figures of kpi.md, exact, from what was counted. */
export function figuresOf(counts: Counts, turnout: Turnout, medianWorkdays: number | null): Figures {
  const rate = (numerator: number, denominator: number): FigureResult => ({
    numerator: exact(numerator),
    denominator: exact(denominator),
  });
  const alone = (numerator: Fraction | null): FigureResult => ({ numerator, denominator: null });
  const net = yuanOf(fenOf(counts.verifiedSaving) - fenOf(counts.verifiedCost));
  return {
    participationRate: rate(turnout.tookPart, turnout.eligible),
    proposalsPerHead: { numerator: exact(counts.valid), denominator: turnout.headcount ?? exact(0) },
    validProposals: alone(exact(counts.valid)),
    acceptanceRate: rate(counts.admitted, counts.admitted + counts.refused),
    adoptionRate: rate(counts.adopted, counts.decided),
    decisionRate: rate(counts.decided, counts.valid),
    implementationRate: rate(counts.planCompleted, counts.planAdopted),
    onTimeReplyRate: rate(counts.repliesOnTime, counts.repliesDue),
    medianFirstReplyWorkdays: alone(medianWorkdays === null ? null : exact(String(medianWorkdays))),
    verifiedAnnualSaving: alone(exact(counts.verifiedSaving)),
    netBenefit: alone(exact(net)),
    rewardTotal: alone(exact(counts.rewardTotal)),
  };
}
