import type { Actor } from '#app/core/actor.ts';
import { readSeals } from '#app/platform/audit/queries-seals.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { countOverdue } from '#app/platform/deadlines/queries-overdue.server.ts';
import { numberOf, printFigure } from '#app/platform/kpi/figure.ts';
import { parsePeriod, periodOf, previousPeriod, type Period } from '#app/platform/kpi/period.ts';
import { PARTICIPATION_FIGURES, type ParticipationFigureId } from '#app/platform/kpi/registry.ts';
import { NO_FIGURE, toNumber } from '#app/platform/kpi/rounding.ts';
import {
  completeQuestion,
  readBasis,
  readPeriod,
  readTurnoutsOf,
  type UnitFigures,
} from '#app/systems/participation/public.server.ts';
import { spanIn } from './queries-page.server.ts';
import { readServiceReport } from './queries-report.server.ts';
import { draftSentences, type ReportFigure, type ReportRow } from './report.ts';
import type { ReportSearch } from './search.ts';

/**
 * The month for the management: how people took part, how the systems serve, what departments kept, and what is
 * overdue, as it is known today. It is put together here because it knows both features of figures.
 */
export async function readMonthlyReport({ actor, search }: { actor: Actor; search: ReportSearch }) {
  const { enterpriseId } = actor;
  const asOf = dayOf(new Date());
  const periods = reportPeriods(search.month, asOf);
  const [participation, service, overdue, { seals }] = await Promise.all([
    readParticipation(actor, asOf, periods),
    readServiceReport(enterpriseId, asOf, spansOf(periods, asOf)),
    countOverdue(enterpriseId, asOf),
    readSeals(),
  ]);
  return {
    month: periods.now.text,
    asOf,
    isRunning: asOf <= (periods.now.to ?? asOf),
    enterpriseName: service.enterpriseName,
    participation,
    service: service.rows,
    departments: service.departments,
    sentences: draftSentences([...participation, ...service.rows], overdue),
    seal: seals[0] ? { id: seals[0].id, code: seals[0].code } : null,
  };
}

type ReportPeriods = Record<'now' | 'before' | 'toDate', Period>;

/** The month asked for, else the last whole one; one that has not begun is the last whole one too. */
function reportPeriods(month: string | undefined, asOf: Day): ReportPeriods {
  const asked = parsePeriod(month ?? '');
  const isKnown = asked?.kind === 'month' && (asked.from ?? asOf) <= asOf;
  const now = (isKnown ? asked : previousPeriod(periodOf('month', asOf))) ?? periodOf('month', asOf);
  const before = previousPeriod(now) ?? now;
  const toDate: Period = {
    kind: 'year',
    text: `${now.text} to date`,
    from: `${now.text.slice(0, 4)}-01-01`,
    to: now.to,
  };
  return { now, before, toDate };
}

function spansOf({ now, before, toDate }: ReportPeriods, asOf: Day) {
  const span = (period: Period) => {
    const found = spanIn(period, asOf);
    if (!found) throw new RangeError(`No month: ${period.text}`);
    return found;
  };
  return { now: span(now), before: span(before), toDate: { ...span(toDate), kind: 'toDate' as const } };
}

async function readParticipation(
  actor: Actor,
  asOf: Day,
  periods: ReportPeriods,
): Promise<ReportRow<ParticipationFigureId>[]> {
  const { scope } = await completeQuestion(actor, { period: undefined, unit: undefined, asOf });
  const basis = await readBasis(scope, asOf);
  const turnouts = readTurnoutsOf(basis, Object.values(periods));
  const [now, before, toDate] = await Promise.all([
    readPeriod(basis, periods.now, turnouts),
    readPeriod(basis, periods.before, turnouts),
    readPeriod(basis, periods.toDate, turnouts),
  ]);
  return PARTICIPATION_FIGURES.map((id) => {
    const shown = (found: UnitFigures | null): ReportFigure => {
      if (!found)
        return { printed: NO_FIGURE, numerator: null, denominator: null, value: null, hidden: null };
      const result = found.figures[id];
      const { numerator, denominator } = result;
      return {
        printed: printFigure(id, result, found.rounding),
        numerator: numerator && denominator && toNumber(numerator),
        denominator: denominator && toNumber(denominator),
        value: numberOf(id, result),
        hidden: null,
      };
    };
    return { id, now: shown(now), before: shown(before), toDate: shown(toDate) };
  });
}
