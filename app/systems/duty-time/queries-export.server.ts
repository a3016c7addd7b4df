import type { Actor } from '#app/core/actor.ts';
import { within, type Translate } from '#app/core/i18n.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import type { DutySources } from '#app/platform/system/duty-time.ts';
import { workbookResponse } from '#app/platform/sheets/workbook-response.ts';
import { writeWorkbook, type ExportColumn } from '#app/platform/sheets/write-workbook.server.ts';
import { monthAsked, type MonthSearch } from './month.ts';
import { readLines, type DutyLine } from './queries-duty.server.ts';

interface Asked {
  actor: Actor;
  search: MonthSearch;
  translate: Translate;
}

/** The month as a workbook: a row for each representative, hours with two decimals, the month's total last. */
export function exportMonth(sources: DutySources) {
  return async ({ actor, search, translate }: Asked): Promise<Response> => {
    const month = monthAsked(search, dayOf(new Date()));
    const words = within('duty-time', translate);
    const lines = await readLines(sources, actor.enterpriseId, month);
    const names = Object.keys(sources);
    const total: DutyLine = {
      id: 0,
      no: '',
      name: words('list.total'),
      electionUnit: '',
      minutes: lines.reduce((sum, { minutes }) => sum + minutes, 0),
      sums: names.map((source) => ({
        source,
        times: totalOf(lines, source, 'times'),
        minutes: totalOf(lines, source, 'minutes'),
      })),
    };
    const workbook = await writeWorkbook({
      name: `${words('list.title')} ${month.month}`,
      columns: columnsIn(words, names),
      rows: [...lines, total],
    });
    return workbookResponse(workbook, `duty-time-${month.month}.xlsx`);
  };
}

function totalOf(lines: readonly DutyLine[], source: string, what: 'times' | 'minutes'): number {
  return lines.reduce((sum, { sums }) => sum + (sums.find((one) => one.source === source)?.[what] ?? 0), 0);
}

function columnsIn(words: (key: string) => string, sources: readonly string[]): ExportColumn<DutyLine>[] {
  const text = (title: string, width: number, value: (line: DutyLine) => string): ExportColumn<DutyLine> => ({
    title: words(title),
    width,
    kind: 'text',
    value,
  });
  const number = (title: string, value: (line: DutyLine) => number): ExportColumn<DutyLine> => ({
    title,
    width: 16,
    kind: 'number',
    value,
  });
  const hours = (minutes: number) => Math.round((minutes / 60) * 100) / 100;
  return [
    text('fact.no', 10, ({ no }) => no),
    text('fact.name', 12, ({ name }) => name),
    text('fact.electionUnit', 20, ({ electionUnit }) => electionUnit),
    ...sources.flatMap((source) => {
      const of = ({ sums }: DutyLine) => sums.find((one) => one.source === source);
      return [
        number(words(`times.${source}`), (line) => of(line)?.times ?? 0),
        number(words(`hours.${source}`), (line) => hours(of(line)?.minutes ?? 0)),
      ];
    }),
    number(words('hours.all'), ({ minutes }) => hours(minutes)),
  ];
}
