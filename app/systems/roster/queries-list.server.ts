import type { Actor } from '#app/core/actor.ts';
import { db, Prisma } from '#app/core/db.server.ts';
import { accountStateOf, type AccountFacts, type AccountState } from './account-state.ts';
import type { PeopleSearch } from './schema.ts';
import type { OfferedPerson } from '#app/platform/forms/offered-person.ts';
import { findEmployees } from './queries.server.ts';
import { readGrantableUnits } from './queries-person.server.ts';

const PAGE_SIZE = 50;

export interface ListedPerson {
  id: number;
  no: string;
  name: string;
  position: string | null;
  /** Null when on the roster no longer. */
  unitName: string | null;
  account: AccountState;
}

type PersonRow = Omit<ListedPerson, 'account'> & AccountFacts;

/** People of the enterprise by name, 工号, pinyin or initials and by unit; those on the roster first come by 工号. */
export async function readPeopleList({ actor, search }: { actor: Actor; search: PeopleSearch }) {
  const rows = await selectPeople(actor.enterpriseId, search);
  const shown = rows.slice(0, PAGE_SIZE);
  const now = new Date();
  return {
    search,
    units: await readGrantableUnits(actor.enterpriseId),
    next: rows.length > PAGE_SIZE ? (shown.at(-1)?.no ?? null) : null,
    people: shown.map(({ id, no, name, position, unitName, ...facts }): ListedPerson => ({
      id,
      no,
      name,
      position,
      unitName,
      account: accountStateOf(facts, now),
    })),
  };
}

/** One more than a page holds, to know whether another follows. */
function selectPeople(enterpriseId: number, search: PeopleSearch): Promise<PersonRow[]> {
  return db().$queryRaw<PersonRow[]>`
    with today as (select (now() at time zone 'Asia/Shanghai')::date as day)
    select e.id, e.no, e.name, e.position, here.name as "unitName", here.name is not null as "isHere",
           a.id is not null as "hasAccount", a."passwordHash" is not null as "hasPassword",
           a."disabledAt" is not null as "isDisabled", a."lockedUntil"
      from "Employee" e
      cross join today
      left join "Account" a on a."employeeId" = e.id
      left join lateral (
        select case when u.kind = 'TEAM' then p.name || ' ' || u.name else u.name end as name, u.path
          from "UnitMembership" m
          join "Employment" w on w."employeeId" = m."employeeId"
          join "OrgUnit" u on u.id = m."unitId"
          left join "OrgUnit" p on p.id = u."parentId"
         where m."employeeId" = e.id and m."fromOn" <= today.day and (m."toOn" is null or m."toOn" >= today.day)
           and w."joinedOn" <= today.day and (w."leftOn" is null or w."leftOn" >= today.day)
         limit 1) here on true
     where e."enterpriseId" = ${enterpriseId} and ${Prisma.join(conditionsOf(enterpriseId, search), ' and ')}
     order by e.no limit ${PAGE_SIZE + 1}`;
}

function conditionsOf(enterpriseId: number, { q, unit, after }: PeopleSearch): Prisma.Sql[] {
  const conditions = [Prisma.sql`true`];
  if (after !== undefined) conditions.push(Prisma.sql`e.no > ${after}`);
  if (unit !== undefined) {
    conditions.push(Prisma.sql`here.path like (select o.path || '%' from "OrgUnit" o
      where o.id = ${unit} and o."enterpriseId" = ${enterpriseId})`);
  }
  if (q !== undefined) {
    const begins = `${escaped(q.toLowerCase())}%`;
    conditions.push(Prisma.sql`(lower(e.no) like ${begins} or e.name like ${`%${escaped(q)}%`}
      or e.pinyin like ${begins} or e.pinyin like ${`% ${begins}`})`);
  }
  return conditions;
}

function escaped(words: string): string {
  return words.replace(/[\\%_]/g, '\\$&');
}

/** For the field in which one names a colleague: everyone signed in may find who is on the roster. */
export async function answerFind({ actor, request }: { actor: Actor; request: Request }): Promise<Response> {
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  const found: OfferedPerson[] = await findEmployees(
    actor.enterpriseId,
    typed.replaceAll('\0', '').slice(0, LONGEST_TYPED),
  );
  return Response.json(found);
}

const LONGEST_TYPED = 40;
