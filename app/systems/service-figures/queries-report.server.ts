import type { Day } from '#app/platform/calendar/day.ts';
import { SERVICE_FIGURES, type ServiceFigureId } from '#app/platform/kpi/registry.ts';
import { shownFigure } from './book.ts';
import { readBook } from './queries-book.server.ts';
import type { ReportRow } from './report.ts';
import type { Span } from './tally.ts';

/** What departments are measured by in the report: acts of their heads. */
const DEPARTMENT_FIGURES = ['promisesKeptOnTime', 'rectificationRate'] as const satisfies ServiceFigureId[];

/** The three spans of a report: the month, the one before, and the year up to the month's end. */
export interface ReportSpans {
  now: Span;
  before: Span;
  toDate: Span;
}

/** The service figures of a month for the whole enterprise, and what its departments kept. */
export async function readServiceReport(enterpriseId: number, asOf: Day, spans: ReportSpans) {
  const book = await readBook(enterpriseId, asOf, [spans.now, spans.before, spans.toDate]);
  const { enterprise } = book;
  const rows = SERVICE_FIGURES.map((id): ReportRow<ServiceFigureId> => ({
    id,
    now: shownFigure(book, id, enterprise, spans.now),
    before: shownFigure(book, id, enterprise, spans.before),
    toDate: shownFigure(book, id, enterprise, spans.toDate),
  }));
  const departments = book.units
    .filter(({ parentId }) => parentId === enterprise.id)
    .map((unit) => ({
      id: unit.id,
      name: unit.name,
      figures: DEPARTMENT_FIGURES.map((id) => ({
        id,
        now: shownFigure(book, id, unit, spans.now),
        toDate: shownFigure(book, id, unit, spans.toDate),
      })),
    }))
    .filter(({ figures }) => figures.some(({ toDate }) => toDate.denominator));
  return { enterpriseName: enterprise.name, rows, departments };
}
