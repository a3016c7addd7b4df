import type { Actor } from '#app/core/actor.ts';
import { Prisma, written } from '#app/core/db.server.ts';
import { dayOf, isDay, type Day } from '#app/platform/calendar/day.ts';
import { choiceOn } from '#app/platform/rules/queries.server.ts';
import type { ListSearch } from './list-search.ts';
import { OVERSEERS, PUBLIC_STATUSES } from './policy.ts';
import type { InnovationArea, ProposalStatus } from './proposal.ts';
import { proposalRules } from './rules.ts';
import { gramsOf } from './similarity.ts';

export const PAGE_SIZE = 25;

export interface ListedProposal {
  id: number;
  no: string | null;
  title: string;
  status: ProposalStatus;
  innovationArea: InnovationArea | null;
  submittedOn: Day | null;
  leadName: string;
  unitName: string;
  /** Yuan with two decimals: verified by finance, else null. */
  savingVerified: string | null;
}

export interface ProposalList {
  proposals: ListedProposal[];
  /** Where the next page begins; null on the last. */
  next: string | null;
}

/** Selects the proposals that the actor may see, filtered, sorted and paged as the address says: `ListedProposal`. */
export function listed(actor: Actor, search: ListSearch, atMost: number): Prisma.Sql {
  const order = ORDERS[search.sort];
  const conditions = [...conditionsOf(actor, search), ...order.after(search.after)];
  // How rare the words are decides the plan, so a search is planned anew.
  const limit = search.q ? Prisma.sql`${atMost}` : written(atMost);
  return Prisma.sql`
    select ${LISTED_COLUMNS} from "Proposal" p ${LISTED_JOINS}
     where ${Prisma.join(conditions, ' and ')}
     order by ${order.by} limit ${limit}`;
}

/** What a proposal must meet to stand in the list: the enterprise's, visible to the actor, as filtered. */
export function conditionsOf(actor: Actor, search: ListSearch): Prisma.Sql[] {
  return [
    Prisma.sql`p."enterpriseId" = ${actor.enterpriseId}`,
    visibleTo(actor),
    ...filtersOf(actor, search),
    ...ORDERS[search.sort].conditions,
  ];
}

/** The columns of a row in any list of proposals, for queries that join `LISTED_JOINS`. */
export const LISTED_COLUMNS = Prisma.sql`
  p.id, p.no, p.title, p.status, p."innovationArea", p."submittedOn"::text as "submittedOn",
  p."savingVerified"::text as "savingVerified", e.name as "leadName",
  case when d.kind = 'DEPARTMENT' then d.name || ' ' || u.name else u.name end as "unitName"`;

export const LISTED_JOINS = Prisma.sql`
  join "Employee" e on e.id = p."leadId" join "OrgUnit" u on u.id = p."unitId"
  left join "OrgUnit" d on d.id = u."parentId"`;

/**
 * Domain §6.4: drafts are their author's; what was not adopted is seen by those who have a part in it, by their
 * department and by those who oversee, unless the enterprise opens it; the rest by the whole enterprise.
 */
export function visibleTo(actor: Actor): Prisma.Sql {
  const rule = proposalRules['kaizen.visibility_not_adopted'];
  const audience = choiceOn(actor.enterpriseId, rule, dayOf(new Date()));
  const me = actor.employeeId ?? 0;
  const department = departmentPath(actor);
  const sameUnit = department === null ? Prisma.sql`false` : Prisma.sql`u.path like ${`${department}%`}`;
  return Prisma.sql`(p.status = any(${[...PUBLIC_STATUSES]}) or (p.status = 'ARCHIVED' and p."adoptedOn" is not null)
    or p."leadId" = ${me}
    or (p.status = 'DRAFT' and p."typistId" = ${me})
    or (p.status <> 'DRAFT' and (${audience} = 'ENTERPRISE' or ${sameUnit} or ${workedOnBy(actor)})))`;
}

/** Proposals in which the actor has a part or which he oversees: their technical secrets are open to him. */
function workedOnBy(actor: Actor): Prisma.Sql {
  const me = actor.employeeId ?? 0;
  const overseen = actor.roles
    .filter(({ role }) => OVERSEERS.includes(role))
    .map(({ unitPath }) => Prisma.sql`or u.path like ${`${unitPath}%`}`);
  return Prisma.sql`(p."leadId" = ${me} or p."typistId" = ${me} or p."implementerId" = ${me}
    or exists (select 1 from "ProposalPartner" pp where pp."proposalId" = p.id and pp."employeeId" = ${me})
    ${Prisma.join(overseen.length > 0 ? overseen : [Prisma.empty], ' ')})`;
}

/** `/…/enterprise/department/` of where the actor belongs; null for who belongs to no department, such as a kiosk. */
export function departmentPath({ enterpriseId, unitPath }: Actor): string | null {
  const mark = `/${enterpriseId}/`;
  const end = unitPath.indexOf('/', unitPath.indexOf(mark) + mark.length);
  return end < 0 ? null : unitPath.slice(0, end + 1);
}

function filtersOf(actor: Actor, search: ListSearch): Prisma.Sql[] {
  const filters: Prisma.Sql[] = [Prisma.sql`p.status <> 'DRAFT'`];
  if (search.status) filters.push(Prisma.sql`p.status = ${search.status}`);
  if (search.area) filters.push(Prisma.sql`p."innovationArea" = ${search.area}`);
  if (search.type) filters.push(Prisma.sql`p."improvementType" = ${search.type}`);
  if (search.mode) filters.push(Prisma.sql`p.mode = ${search.mode}`);
  if (search.unit)
    filters.push(
      Prisma.sql`u.path like (select path || '%' from "OrgUnit" where id = ${search.unit}::bigint)`,
    );
  if (search.from) filters.push(Prisma.sql`p."submittedOn" >= ${search.from}::date`);
  if (search.to) filters.push(Prisma.sql`p."submittedOn" <= ${search.to}::date`);
  if (search.q) filters.push(matching(actor, search.q));
  return filters;
}

/**
 * The bigram index narrows, the text itself decides: a phrase must stand as it was typed. In the texts of a technical
 * secret it is looked for only where the actor may read them, else the list would tell what stands there.
 */
function matching(actor: Actor, words: string): Prisma.Sql {
  const phrase = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const grams = gramsOf(words);
  const said = Prisma.sql`(p.no ilike ${phrase} or e.name ilike ${phrase} or p.title ilike ${phrase})`;
  if (grams.length === 0) return said;
  return Prisma.sql`(p.no ilike ${phrase} or e.name = ${words} or (
    p.id in (select s."proposalId" from "ProposalSearch" s where s."textGrams" @> ${grams})
    and (p.title ilike ${phrase} or (concat_ws(' ', p.title, p.before, p.plan, p.after) ilike ${phrase}
         and (not p."confidentialTechnical" or ${workedOnBy(actor)})))))`;
}

interface Order {
  by: Prisma.Sql;
  conditions: Prisma.Sql[];
  keyOf: (row: ListedProposal) => string;
  after: (key: string | undefined) => Prisma.Sql[];
}

const ORDERS: Record<ListSearch['sort'], Order> = {
  newest: {
    by: Prisma.sql`p."submittedOn" desc, p.id desc`,
    conditions: [Prisma.sql`p."submittedOn" is not null`],
    keyOf: (row) => row.submittedOn ?? '',
    after: keyed(isDay, (value, id) => Prisma.sql`(p."submittedOn", p.id) < (${value}::date, ${id})`),
  },
  oldest: {
    by: Prisma.sql`p."submittedOn" asc, p.id asc`,
    conditions: [Prisma.sql`p."submittedOn" is not null`],
    keyOf: (row) => row.submittedOn ?? '',
    after: keyed(isDay, (value, id) => Prisma.sql`(p."submittedOn", p.id) > (${value}::date, ${id})`),
  },
  saving: {
    by: Prisma.sql`p."savingVerified" desc, p.id desc`,
    conditions: [Prisma.sql`p."savingVerified" is not null`],
    keyOf: (row) => row.savingVerified ?? '',
    after: keyed(
      isAmount,
      (value, id) => Prisma.sql`(p."savingVerified", p.id) < (${value}::numeric, ${id})`,
    ),
  },
};

/** A key that another order made, or nobody, begins at the first page. */
function keyed(isValue: (text: string) => boolean, condition: (value: string, id: number) => Prisma.Sql) {
  return (key: string | undefined): Prisma.Sql[] => {
    const [value = '', id = ''] = (key ?? '').split('_');
    return isValue(value) && /^\d{1,9}$/.test(id) ? [condition(value, Number(id))] : [];
  };
}

function isAmount(text: string): boolean {
  return /^\d{1,12}\.\d{2}$/.test(text);
}

/** One page of what was `listed` with one more than a page holds, which tells whether there is a next. */
export function pageOf(rows: ListedProposal[], sort: ListSearch['sort']): ProposalList {
  const proposals = rows.slice(0, PAGE_SIZE);
  const last = proposals.at(-1);
  const next = rows.length > PAGE_SIZE && last ? `${ORDERS[sort].keyOf(last)}_${last.id}` : null;
  return { proposals, next };
}
