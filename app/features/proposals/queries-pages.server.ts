import type { Actor } from '#app/core/actor.ts';
import { db, Prisma, selectLists, written } from '#app/core/db.server.ts';
import type { ListSearch } from './list-search.ts';
import {
  listed,
  LISTED_COLUMNS,
  LISTED_JOINS,
  PAGE_SIZE,
  pageOf,
  type ListedProposal,
} from './queries-list.server.ts';
import { owedBy, withTimeLeft, type OwedRow } from './queries-queue.server.ts';

const MINE_AT_MOST = 200;
const OWED_AT_MOST = 200;

interface Department {
  id: number;
  name: string;
}

/** The list of proposals with what its filters offer. */
export async function readList({ actor, search }: { actor: Actor; search: ListSearch }) {
  const { rows, units } = await selectLists<{ rows: ListedProposal; units: Department }>(db(), {
    rows: listed(actor, search, PAGE_SIZE + 1),
    units: Prisma.sql`
      select id, name from "OrgUnit"
       where "enterpriseId" = ${actor.enterpriseId} and kind = 'DEPARTMENT' and "closedOn" is null order by id`,
  });
  return { list: pageOf(rows, search.sort), search, units };
}

/** What the actor owes, oldest due first; at most 200. */
export async function readQueue({ actor }: { actor: Actor }) {
  const { owed } = await selectLists<{ owed: OwedRow }>(db(), { owed: owedBy(actor, OWED_AT_MOST) });
  return { owed: await withTimeLeft(actor, owed) };
}

/** The proposals that the actor leads, shares in or types, drafts first, then the latest. */
export async function readMine({ actor }: { actor: Actor }) {
  const { proposals } = await selectLists<{ proposals: ListedProposal }>(db(), {
    proposals: mineOf(actor, MINE_AT_MOST),
  });
  return { proposals };
}

/** The first few of what concerns the actor: his own, what he owes and how much that is in all, the latest of his unit. */
export async function readConcerns(actor: Actor, atMost: number) {
  const { mine, owed, unit } = await selectLists<{
    mine: ListedProposal;
    owed: OwedRow;
    unit: ListedProposal;
  }>(db(), {
    mine: mineOf(actor, atMost),
    owed: owedBy(actor, atMost),
    unit: listed(actor, { unit: actor.unitId, sort: 'newest' }, atMost),
  });
  return { mine, owed: await withTimeLeft(actor, owed), owedCount: owed[0]?.inAll ?? 0, unit };
}

function mineOf({ enterpriseId, employeeId, accountId }: Actor, atMost: number): Prisma.Sql {
  const me = employeeId ?? 0;
  return Prisma.sql`
    select ${LISTED_COLUMNS} from "Proposal" p ${LISTED_JOINS}
     where p."enterpriseId" = ${enterpriseId} and p.id in (
       select id from "Proposal" where "leadId" = ${me}
       union select id from "Proposal"
              where "enterpriseId" = ${enterpriseId} and status = 'DRAFT' and "typedByAccountId" = ${accountId}
       union select "proposalId" from "ProposalPartner" where "employeeId" = ${me})
     order by p.status = 'DRAFT' desc, p."submittedOn" desc nulls first, p.id desc limit ${written(atMost)}`;
}
