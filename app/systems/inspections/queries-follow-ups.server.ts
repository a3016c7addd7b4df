import type { Translate } from '#app/core/i18n.ts';
import { db, Prisma } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import type { FollowUp } from './checklist.ts';

/** So much can be looked at in one place. */
const MOST = 20;
/** What is due so many days from now is due when the team comes. */
const AHEAD_DAYS = 14;

interface Row {
  placeId: number;
  noun: FollowUp['noun'];
  id: number;
  no: string;
  text: string;
  dueOn: Day | null;
}

/** A place as the list is filled for it. */
export interface FollowedPlace {
  id: number;
  /** Path of the unit to which it belongs. */
  unitPath: string;
}

/**
 * What the list of each place is filled with: findings that are not checked yet, promises of its unit that are due, open
 * concerns of its unit under a name. Of a concern its number and category only, never a word of it; of a confidential or
 * unnamed one nothing at all, nor of a promise that is for its parties. Twenty a place at the most.
 */
export async function readFollowUps(
  enterpriseId: number,
  places: readonly FollowedPlace[],
  translate: Translate,
): Promise<Map<number, FollowUp[]>> {
  const today = dayOf(new Date());
  const ids = places.map(({ id }) => id);
  const paths = places.map(({ unitPath }) => unitPath);
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    select p.id as "placeId", open.noun, open.id, open.no, open.text, open."dueOn"
      from unnest(${ids}::int[], ${paths}::text[]) as p(id, path)
      cross join lateral (
        (select 'findings' as noun, f.id, r.no || '-' || f.seq as no, f.description as text,
                c."dueOn"::text as "dueOn", 1 as rank
           from "Finding" f join "InspectionRound" r on r.id = f."roundId"
           left join "Commitment" c on c."sourceNoun" = 'findings' and c."sourceId" = f.id
            and c."sourcePart" = f.assignments
          where f."enterpriseId" = ${enterpriseId} and f."placeId" = p.id
            and f.status in ('REPORTED', 'RECTIFYING') and coalesce(c.status, '') <> 'KEPT')
        union all
        (select 'commitments', c.id, c.no, c.text, c."dueOn"::text, 2
           from "Commitment" c join "OrgUnit" d on d.id = c."departmentId"
          where c."enterpriseId" = ${enterpriseId} and starts_with(p.path, d.path)
            and c.status in ('OPEN', 'REPORTED') and c.visibility = 'ENTERPRISE' and c."sourceNoun" <> 'findings'
            and c."dueOn" <= ${today}::date + ${AHEAD_DAYS}::int)
        union all
        (select 'concerns', s.id, s.no, s.category, null, 3
           from "Concern" s join "OrgUnit" u on u.id = s."unitId"
          where s."enterpriseId" = ${enterpriseId} and starts_with(u.path, p.path)
            and s.tier = 'NAMED' and s."closedOn" is null and s."erasedOn" is null)
        order by rank, "dueOn" nulls last, id limit ${MOST}) open`);
  const lists = new Map<number, FollowUp[]>(ids.map((id) => [id, []]));
  for (const { placeId, noun, id, no, text, dueOn } of rows) {
    const shown = noun === 'concerns' ? translate(`concerns:category.${text}`) : text;
    lists.get(placeId)?.push({ noun, id, no, text: shown, dueOn });
  }
  return lists;
}
