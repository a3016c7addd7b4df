import type { Actor } from '#app/core/actor.ts';
import { db, Prisma } from '#app/core/db.server.ts';
import { within, type Translate } from '#app/core/i18n.ts';
import { workbookResponse } from '#app/platform/sheets/workbook-response.ts';
import { writeWorkbook, type ExportColumn } from '#app/platform/sheets/write-workbook.server.ts';
import type { ListSearch } from './list-search.ts';
import type { ProposalMode } from './proposal.ts';
import { conditionsOf, LISTED_COLUMNS, LISTED_JOINS, type ListedProposal } from './queries-list.server.ts';

interface ExportedProposal extends ListedProposal {
  mode: ProposalMode;
}

/** More rows make a workbook that nobody opens; narrower filters do. */
const EXPORTED_AT_MOST = 20_000;

/** The list as the address filters it, as a workbook. Technical secrets show their title only, as in the list. */
export async function exportList({
  actor,
  search,
  translate,
}: {
  actor: Actor;
  search: ListSearch;
  translate: Translate;
}): Promise<Response> {
  const conditions = conditionsOf(actor, { ...search, after: undefined });
  const proposals = await db().$queryRaw<ExportedProposal[]>`
    select ${LISTED_COLUMNS}, p.mode from "Proposal" p ${LISTED_JOINS}
     where ${Prisma.join(conditions, ' and ')}
     order by p."submittedOn" desc, p.id desc limit ${EXPORTED_AT_MOST}`;
  const words = within('proposals', translate);
  const workbook = await writeWorkbook({
    name: words('list.title'),
    columns: columnsIn(words),
    rows: proposals,
  });
  return workbookResponse(workbook, 'proposals.xlsx');
}

function columnsIn(words: (key: string) => string): ExportColumn<ExportedProposal>[] {
  return [
    { title: words('detail.no'), width: 16, kind: 'text', value: ({ no }) => no },
    { title: words('list.submitted'), width: 12, kind: 'date', value: ({ submittedOn }) => submittedOn },
    { title: words('form.title'), width: 40, kind: 'text', value: ({ title }) => title },
    {
      title: words('list.status'),
      width: 14,
      kind: 'text',
      value: ({ status }) => words(`status.${status}`),
    },
    { title: words('list.mode'), width: 14, kind: 'text', value: ({ mode }) => words(`mode.${mode}`) },
    {
      title: words('list.area'),
      width: 12,
      kind: 'text',
      value: ({ innovationArea }) => innovationArea && words(`area.${innovationArea}`),
    },
    { title: words('list.lead_'), width: 12, kind: 'text', value: ({ leadName }) => leadName },
    { title: words('list.unit'), width: 24, kind: 'text', value: ({ unitName }) => unitName },
    {
      title: words('detail.savingVerified'),
      width: 16,
      kind: 'money',
      value: ({ savingVerified }) => savingVerified,
    },
  ];
}
