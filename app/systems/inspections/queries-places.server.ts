import type { Actor } from '#app/core/actor.ts';
import { db, Prisma, type Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate, type Day } from '#app/platform/calendar/day.ts';
import type { CommitmentStatus } from '#app/systems/commitments/public.ts';
import { drawCode } from '#app/platform/format/draw-code.server.ts';
import { stateOf } from './finding-state.ts';
import type { Word } from './inspection.ts';
import { readInspectedUnits } from './queries-rounds.server.ts';

/** The places of the enterprise, those in use first. */
export async function readPlaces({ actor }: { actor: Actor }) {
  const { enterpriseId } = actor;
  const [places, units] = await Promise.all([
    db().inspectionPlace.findMany({
      where: { enterpriseId },
      orderBy: [{ endedOn: { sort: 'asc', nulls: 'first' } }, { unitId: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        name: true,
        code: true,
        endedOn: true,
        unit: { select: { name: true } },
        _count: {
          select: { findings: { where: { status: { in: ['REPORTED', 'RECTIFYING'] }, closedOn: null } } },
        },
      },
    }),
    readInspectedUnits(enterpriseId),
  ]);
  return {
    places: places.map(({ unit, endedOn, _count, ...place }) => ({
      ...place,
      unitName: unit.name,
      endedOn: endedOn && fromDate(endedOn),
      open: _count.findings,
    })),
    units,
  };
}

/** Sheets for the walls, one for each place in use, with the code that leads to it. */
export async function readSheets({ actor, search }: { actor: Actor; search: { size: 'a4' | 'a6' } }) {
  const { enterpriseId } = actor;
  const [places, enterprise] = await Promise.all([
    db().inspectionPlace.findMany({
      where: { enterpriseId, endedOn: null },
      orderBy: [{ unitId: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, code: true, unit: { select: { name: true } } },
    }),
    db().orgUnit.findUniqueOrThrow({ where: { id: enterpriseId }, select: { name: true } }),
  ]);
  return {
    size: search.size,
    enterpriseName: enterprise.name,
    places: await Promise.all(
      places.map(async ({ id, name, code, unit }) => ({
        id,
        name,
        unitName: unit.name,
        qr: await drawCode(`/places/${code}`),
      })),
    ),
  };
}

/** Something to be put right at a place, as everybody on site reads it. */
interface SaidRow {
  id: number;
  text: string;
  departmentName: string;
  promiseStatus: CommitmentStatus;
  dueOn: Day;
  fixed: number;
  half: number;
  not: number;
  mine: Word | null;
}

/**
 * What was promised at a place and may be looked at by whoever stands there. Throws a `Refusal` when the enterprise has no
 * such place.
 */
export async function readSaid(tx: Db, actor: Actor, code: string) {
  const { enterpriseId, employeeId } = actor;
  const place = await tx.inspectionPlace.findFirst({
    where: { code, enterpriseId },
    select: { id: true, name: true, endedOn: true, unit: { select: { name: true } } },
  });
  if (!place) throw new Refusal('notFound', 'inspections:refusal.noSuchPlace');
  const findings = await tx.$queryRaw<SaidRow[]>(Prisma.sql`
    select f.id, c.text, d.name as "departmentName", c.status as "promiseStatus", c."dueOn"::text as "dueOn",
           (count(w.*) filter (where w.word = 'FIXED'))::int as fixed,
           (count(w.*) filter (where w.word = 'HALF_FIXED'))::int as half,
           (count(w.*) filter (where w.word = 'NOT_FIXED'))::int as not,
           max(w.word) filter (where w."employeeId" = ${employeeId ?? 0}) as mine
      from "Finding" f
      join "Commitment" c on c."sourceNoun" = 'findings' and c."sourceId" = f.id and c."sourcePart" = f.assignments
       and c.visibility = 'ENTERPRISE' and c.status <> 'WITHDRAWN'
      join "OrgUnit" d on d.id = c."departmentId"
      left join "FindingWord" w on w."findingId" = f.id
     where f."placeId" = ${place.id} and not f.withheld
       and (c.status <> 'KEPT' or c."closedOn" > (now() at time zone 'Asia/Shanghai')::date - 30)
     group by f.id, c.id, d.id order by c."dueOn", f.id limit 50`);
  return { place, findings };
}

/** The page behind the code on the wall: what is to be put right here, and what those on site said of it. */
export async function readPlace({ actor, params }: { actor: Actor; params: { code: string } }) {
  const { place, findings } = await readSaid(db(), actor, params.code);
  const today = dayOf(new Date());
  const round = await db().inspectionRound.findFirst({
    where: {
      enterpriseId: actor.enterpriseId,
      status: { in: ['NOTIFIED', 'IN_PROGRESS'] },
      stops: { some: { placeId: place.id } },
      members: { some: { employeeId: actor.employeeId ?? 0 } },
    },
    orderBy: { plannedOn: 'asc' },
    select: { id: true, title: true },
  });
  return {
    code: params.code,
    placeId: place.id,
    name: place.name,
    unitName: place.unit.name,
    isEnded: place.endedOn !== null,
    round,
    findings: findings.map(({ promiseStatus, dueOn, ...one }) => ({
      ...one,
      dueOn,
      state: stateOf({ status: 'RECTIFYING', promise: { status: promiseStatus, dueOn } }, today),
    })),
  };
}
