import type { Actor, RoleOrBase } from '#app/core/actor.ts';
import { db, Prisma, selectLists, written } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
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

/** Who has a proposal and until when. */
interface RunningOn {
  id: number;
  holderName: string | null;
  holderRole: RoleOrBase;
  dueOn: Day;
}

/** The first few of the actor's own proposals, who has each and how long, and the latest of his unit. */
export async function readOwnAndUnit(actor: Actor, atMost: number) {
  const { mine, clocks, unit } = await selectLists<{
    mine: ListedProposal;
    clocks: RunningOn;
    unit: ListedProposal;
  }>(db(), {
    mine: mineOf(actor, atMost),
    clocks: Prisma.sql`
      select dl."subjectId" as id, h.name as "holderName", dl."holderRole", dl."dueOn"::text as "dueOn"
        from "Deadline" dl left join "Employee" h on h.id = dl."holderId"
       where dl."subjectType" = 'proposals' and dl."closedAt" is null
         and dl."subjectId" in (select one.id from (${mineOf(actor, atMost)}) one)`,
    unit: listed(actor, { unit: actor.unitId, sort: 'newest' }, atMost),
  });
  const calendar = clocks.length === 0 ? null : await readWorkCalendar(db(), actor.enterpriseId);
  const today = dayOf(new Date());
  const clockOf = (proposalId: number) => {
    const found = clocks.find(({ id }) => id === proposalId);
    return found && calendar
      ? { ...found, workdaysLeft: calendar.workdaysBetween(today, found.dueOn) }
      : null;
  };
  return { mine: mine.map((proposal) => ({ ...proposal, clock: clockOf(proposal.id) })), unit };
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
