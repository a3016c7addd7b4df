import type { Actor } from '#app/core/actor.ts';
import { db, Prisma } from '#app/core/db.server.ts';
import type { ListSearch } from './list-search.ts';
import { LISTED_COLUMNS, LISTED_JOINS, listProposals, type ListedProposal } from './queries-list.server.ts';
import { listQueue } from './queries-queue.server.ts';

const MINE_AT_MOST = 200;

/** The list of proposals with what its filters offer. */
export async function readList({ actor, search }: { actor: Actor; search: ListSearch }) {
  const [list, units] = await Promise.all([listProposals({ actor, search }), readDepartments(actor)]);
  return { list, search, units };
}

function readDepartments({ enterpriseId }: Actor) {
  return db().orgUnit.findMany({
    where: { enterpriseId, kind: 'DEPARTMENT', closedOn: null },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  });
}

/** What the actor owes. */
export async function readQueue({ actor }: { actor: Actor }) {
  return { owed: await listQueue(actor) };
}

/** The proposals that the actor leads, shares in or types, drafts first, then the latest. */
export async function readMine({ actor }: { actor: Actor }) {
  return { proposals: await listMine(actor, MINE_AT_MOST) };
}

export function listMine(
  { enterpriseId, employeeId, accountId }: Actor,
  atMost: number,
): Promise<ListedProposal[]> {
  const me = employeeId ?? 0;
  return db().$queryRaw<ListedProposal[]>`
    select ${LISTED_COLUMNS} from "Proposal" p ${LISTED_JOINS}
     where p."enterpriseId" = ${enterpriseId}
       and (p."leadId" = ${me} or ${Prisma.sql`(p."typedByAccountId" = ${accountId} and p.status = 'DRAFT')`}
            or exists (select 1 from "ProposalPartner" pp where pp."proposalId" = p.id and pp."employeeId" = ${me}))
     order by p.status = 'DRAFT' desc, p."submittedOn" desc nulls first, p.id desc limit ${atMost}`;
}
