import type { Actor } from '#app/core/actor.ts';
import { within, type Translate } from '#app/core/i18n.ts';
import { workbookResponse } from '#app/platform/sheets/workbook-response.ts';
import { writeWorkbook, type ExportColumn } from '#app/platform/sheets/write-workbook.server.ts';
import type { LedgerSearch } from './list-search.ts';
import { readListed, type ListedCommitment } from './queries-ledger.server.ts';

/** More rows make a workbook that nobody opens; narrower filters do. */
const EXPORTED_AT_MOST = 20_000;

interface ExportQuestion {
  actor: Actor;
  search: LedgerSearch;
  translate: Translate;
}

/** The ledger as the address filters it, as a workbook. Words that are for the parties only are left out. */
export async function exportLedger({ actor, search, translate }: ExportQuestion): Promise<Response> {
  const words = within('commitments', translate);
  const workbook = await writeWorkbook({
    name: words('ledger.title'),
    columns: columnsIn(words),
    rows: await readListed(actor, search, EXPORTED_AT_MOST),
  });
  return workbookResponse(workbook, 'commitments.xlsx');
}

function columnsIn(words: (key: string) => string): ExportColumn<ListedCommitment>[] {
  const day = (title: string, value: (row: ListedCommitment) => string | null) => ({
    title: words(title),
    width: 12,
    kind: 'date' as const,
    value,
  });
  return [
    { title: words('fact.no'), width: 16, kind: 'text', value: ({ no }) => no },
    {
      title: words('fact.source'),
      width: 14,
      kind: 'text',
      value: ({ sourceNoun }) => words(`source.${sourceNoun}`),
    },
    {
      title: words('fact.text'),
      width: 60,
      kind: 'text',
      value: ({ text }) => text ?? words('ledger.withheld'),
    },
    {
      title: words('fact.department'),
      width: 20,
      kind: 'text',
      value: ({ departmentName }) => departmentName,
    },
    { title: words('fact.owner'), width: 12, kind: 'text', value: ({ ownerName }) => ownerName },
    {
      title: words('fact.status'),
      width: 18,
      kind: 'text',
      value: ({ status }) => words(`status.${status}`),
    },
    day('fact.madeOn', ({ madeOn }) => madeOn),
    day('fact.firstDueOn', ({ firstDueOn }) => firstDueOn),
    day('fact.dueOn', ({ dueOn }) => dueOn),
    day('fact.reportedOn', ({ reportedOn }) => reportedOn),
    day('fact.closedOn', ({ closedOn }) => closedOn),
    {
      title: words('fact.late'),
      width: 10,
      kind: 'text',
      value: ({ late }) => (late ? words('fact.isLate') : null),
    },
  ];
}
