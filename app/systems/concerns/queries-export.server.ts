import type { Actor } from '#app/core/actor.ts';
import { within, type Translate } from '#app/core/i18n.ts';
import { workbookResponse } from '#app/platform/sheets/workbook-response.ts';
import { writeWorkbook, type ExportColumn } from '#app/platform/sheets/write-workbook.server.ts';
import type { ListSearch } from './list-search.ts';
import { readListed, type ListedConcern } from './queries-list.server.ts';

/** More rows make a workbook that nobody opens; narrower filters do. */
const EXPORTED_AT_MOST = 20_000;

interface ExportQuestion {
  actor: Actor;
  search: ListSearch;
  translate: Translate;
}

/** The list as the address filters it, as a workbook: numbers, categories and days, never what was said nor by whom. */
export async function exportConcerns({ actor, search, translate }: ExportQuestion): Promise<Response> {
  const words = within('concerns', translate);
  const workbook = await writeWorkbook({
    name: words('list.title'),
    columns: columnsIn(words),
    rows: await readListed(actor, search, EXPORTED_AT_MOST),
  });
  return workbookResponse(workbook, 'concerns.xlsx');
}

function columnsIn(words: (key: string) => string): ExportColumn<ListedConcern>[] {
  return [
    { title: words('list.no'), width: 16, kind: 'text', value: ({ no }) => no },
    { title: words('list.submitted'), width: 12, kind: 'date', value: ({ submittedOn }) => submittedOn },
    {
      title: words('list.category'),
      width: 16,
      kind: 'text',
      value: ({ category }) => words(`category.${category}`),
    },
    { title: words('list.tier'), width: 10, kind: 'text', value: ({ tier }) => words(`tier.${tier}`) },
    { title: words('list.unit'), width: 24, kind: 'text', value: ({ unitName }) => unitName },
    { title: words('list.state'), width: 20, kind: 'text', value: ({ status }) => words(`status.${status}`) },
    { title: words('list.due'), width: 12, kind: 'date', value: ({ dueOn }) => dueOn },
    { title: words('list.replied'), width: 12, kind: 'date', value: ({ repliedOn }) => repliedOn },
    { title: words('list.closed'), width: 12, kind: 'date', value: ({ closedOn }) => closedOn },
    {
      title: words('list.outcome'),
      width: 12,
      kind: 'text',
      value: ({ outcome }) => outcome && words(`outcome.${outcome}`),
    },
  ];
}
