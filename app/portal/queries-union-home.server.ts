import { holdsAny, type Actor } from '#app/core/actor.ts';
import { db, Prisma, selectLists, written } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { readUnitFigures } from './queries-unit-home.server.ts';

const AGENDA_SHOWN = 5;

interface Counts {
  late: number;
  toApprove: number;
  broken: number;
  agenda: number;
}

/** An open item of the agenda list: what is to be taken up at the next talk or congress. */
interface AgendaRow {
  id: number;
  text: string;
  addedOn: Day;
}

/**
 * What the union looks at first: what is overdue, what waits for approval, what was broken this month, the agenda list, how
 * many took part and which promises were kept in the whole enterprise. Null for whoever is none of its officers.
 */
export async function readUnionHome(actor: Actor) {
  if (!holdsAny(actor, ['UNION_OFFICER', 'UNION_CHAIR'], 'enterprise')) return null;
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  const enterprise = await db().orgUnit.findUniqueOrThrow({
    where: { id: enterpriseId },
    select: { id: true, name: true, path: true },
  });
  const lists = selectLists<{ counts: Counts; agenda: AgendaRow }>(db(), {
    counts: Prisma.sql`
      select (select count(*)::int from "Deadline" dl
               where dl."enterpriseId" = ${enterpriseId} and dl."closedAt" is null
                 and (dl."lateSince" is not null or dl."dueOn" < ${today}::date)) as late,
             (select count(*)::int from "PublicNotice"
               where "enterpriseId" = ${enterpriseId} and status = 'DRAFT') as "toApprove",
             (select count(*)::int from "Commitment"
               where "enterpriseId" = ${enterpriseId} and status = 'BROKEN'
                 and "closedOn" >= date_trunc('month', ${today}::date)) as broken,
             (select count(*)::int from "AgendaItem"
               where "enterpriseId" = ${enterpriseId} and "takenUpOn" is null) as agenda`,
    agenda: Prisma.sql`
      select id, text, "addedOn"::text as "addedOn" from "AgendaItem"
       where "enterpriseId" = ${enterpriseId} and "takenUpOn" is null order by id limit ${written(AGENDA_SHOWN)}`,
  });
  const [{ counts, agenda }, figures] = await Promise.all([lists, readUnitFigures(actor, enterprise)]);
  return { ...counts[0]!, items: agenda, figures };
}
