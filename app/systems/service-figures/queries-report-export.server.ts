import type { Actor } from '#app/core/actor.ts';
import { within, type Translate } from '#app/core/i18n.ts';
import { figures } from '#app/platform/kpi/registry.ts';
import { workbookResponse } from '#app/platform/sheets/workbook-response.ts';
import { writeWorkbook, type ExportColumn } from '#app/platform/sheets/write-workbook.server.ts';
import type { ReportFigure, ReportRow } from './report.ts';
import type { ReportSearch } from './search.ts';
import { readMonthlyReport } from './queries-monthly-report.server.ts';

interface Asked {
  actor: Actor;
  search: ReportSearch;
  translate: Translate;
}

interface Row {
  section: string;
  unit: string;
  id: ReportRow['id'];
  now: ReportFigure;
  before: ReportFigure | null;
  toDate: ReportFigure;
}

/** The same numbers as the page shows, one row each with what is above and below the line; what it hides is hidden. */
export async function exportMonthlyReport({ actor, search, translate }: Asked): Promise<Response> {
  const report = await readMonthlyReport({ actor, search });
  const words = within('service-figures', translate);
  const of = (section: string, all: readonly ReportRow[]) =>
    all.map((row): Row => ({ section, unit: report.enterpriseName, ...row }));
  const rows = [
    ...of(words('report.service'), report.service),
    ...report.departments.flatMap(({ name, figures: own }) =>
      own.map((row): Row => ({ section: words('report.departments'), unit: name, before: null, ...row })),
    ),
    ...of(words('report.participation'), report.participation),
  ];
  const columns: ExportColumn<Row>[] = [
    { title: words('sheet.section'), width: 20, kind: 'text', value: ({ section }) => section },
    { title: words('sheet.unit'), width: 24, kind: 'text', value: ({ unit }) => unit },
    { title: words('report.figure'), width: 26, kind: 'text', value: ({ id }) => nameOf(id, translate) },
    ...numbersOf(words, words('report.now'), ({ now }) => now),
    ...numbersOf(words, words('report.last'), ({ before }) => before),
    ...numbersOf(words, words('report.toDate'), ({ toDate }) => toDate),
    { title: words('sheet.month'), width: 10, kind: 'text', value: () => report.month },
    { title: words('sheet.asOf'), width: 12, kind: 'date', value: () => report.asOf },
  ];
  const workbook = await writeWorkbook({ name: words('report.title'), columns, rows });
  return workbookResponse(workbook, `report-${report.month}.xlsx`);
}

function numbersOf(
  words: (key: string, params?: Record<string, string>) => string,
  span: string,
  of: (row: Row) => ReportFigure | null,
): ExportColumn<Row>[] {
  const printed = (figure: ReportFigure | null) =>
    figure?.hidden ? words(`cell.${figure.hidden}`) : (figure?.printed ?? null);
  return [
    { title: span, width: 14, kind: 'text', value: (row) => printed(of(row)) },
    {
      title: words('sheet.above', { span }),
      width: 12,
      kind: 'number',
      value: (row) => of(row)?.numerator ?? null,
    },
    {
      title: words('sheet.below', { span }),
      width: 12,
      kind: 'number',
      value: (row) => of(row)?.denominator ?? null,
    },
  ];
}

function nameOf(id: ReportRow['id'], translate: Translate): string {
  const namespace = figures[id].system === 'participation' ? 'participation' : 'service-figures';
  return translate(`${namespace}:figure.${id}`);
}
