import type { Actor } from '#app/core/actor.ts';
import { within, type Translate } from '#app/core/i18n.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { workbookResponse } from '#app/platform/sheets/workbook-response.ts';
import { writeWorkbook, type ExportColumn } from '#app/platform/sheets/write-workbook.server.ts';
import { readListedFindings, type ListedFinding } from './queries-findings.server.ts';
import { readListedRounds, type ListedRound } from './queries-rounds.server.ts';
import type { FindingSearch, RoundSearch } from './schema.ts';

/** More rows make a workbook that nobody opens; narrower filters do. */
const EXPORTED_AT_MOST = 20_000;

interface Question<Search> {
  actor: Actor;
  search: Search;
  translate: Translate;
}

type Words = (key: string) => string;

function text<R>(title: string, width: number, value: (row: R) => string | null): ExportColumn<R> {
  return { title, width, kind: 'text', value };
}

function day<R>(title: string, value: (row: R) => string | null): ExportColumn<R> {
  return { title, width: 12, kind: 'date', value };
}

/** The rounds of a year as the address filters them, as a workbook. */
export async function exportRounds({ actor, search, translate }: Question<RoundSearch>): Promise<Response> {
  const words = within('inspections', translate);
  const year = search.year ?? Number(dayOf(new Date()).slice(0, 4));
  const workbook = await writeWorkbook({
    name: words('list.title'),
    columns: roundColumns(words),
    rows: await readListedRounds(actor, search, year, EXPORTED_AT_MOST),
  });
  return workbookResponse(workbook, 'inspections.xlsx');
}

function roundColumns(words: Words): ExportColumn<ListedRound>[] {
  return [
    text(words('fact.no'), 16, ({ no }) => no),
    text(words('fact.title'), 32, ({ title }) => title),
    text(words('fact.topic'), 20, ({ topic }) => words(`topic.${topic}`)),
    text(words('fact.unit'), 20, ({ unitName }) => unitName),
    text(words('fact.leader'), 12, ({ leaderName }) => leaderName),
    text(words('fact.status'), 16, ({ status }) => words(`status.${status}`)),
    day(words('fact.plannedOn'), ({ plannedOn }) => plannedOn),
    day(words('fact.reportedOn'), ({ reportedOn }) => reportedOn),
    day(words('fact.publishedOn'), ({ publishedOn }) => publishedOn),
    { title: words('fact.findings'), width: 10, kind: 'number', value: ({ findings }) => findings },
    { title: words('fact.verified'), width: 10, kind: 'number', value: ({ verified }) => verified },
  ];
}

/** Findings as the address filters them, as a workbook. */
export async function exportFindings({
  actor,
  search,
  translate,
}: Question<FindingSearch>): Promise<Response> {
  const words = within('findings', translate);
  const workbook = await writeWorkbook({
    name: words('list.title'),
    columns: findingColumns(words),
    rows: await readListedFindings(actor, search, EXPORTED_AT_MOST),
  });
  return workbookResponse(workbook, 'findings.xlsx');
}

function findingColumns(words: Words): ExportColumn<ListedFinding>[] {
  return [
    text(words('fact.no'), 20, ({ roundNo, seq }) => `${roundNo}-${seq}`),
    text(words('fact.place'), 18, ({ placeName }) => placeName),
    text(words('fact.category'), 14, ({ category }) => words(`category.${category}`)),
    text(words('fact.severity'), 10, ({ severity }) => words(`severity.${severity}`)),
    text(words('fact.description'), 60, ({ description }) => description),
    text(words('fact.suggestion'), 40, ({ suggestion }) => suggestion),
    text(words('fact.state'), 14, ({ state }) => words(`state.${state}`)),
    text(words('fact.department'), 20, ({ departmentName }) => departmentName),
    text(words('fact.owner'), 12, ({ ownerName }) => ownerName),
    day(words('fact.foundOn'), ({ foundOn }) => foundOn),
    day(words('fact.dueOn'), ({ dueOn }) => dueOn),
    day(words('fact.closedOn'), ({ closedOn }) => closedOn),
  ];
}
