import type { Actor } from '#app/core/actor.ts';
import { toLocale, type Translate } from '#app/core/i18n.ts';
import { db } from '#app/core/db.server.ts';
import { fromDate } from '#app/platform/calendar/day.ts';
import type { Checklist } from './checklist.ts';
import { readFollowUps } from './queries-follow-ups.server.ts';
import { readOwnRound } from './queries-member.server.ts';
import type { RoundPack } from './wire.ts';

interface Asked {
  actor: Actor;
  params: { id: number };
  translate: Translate;
}

/**
 * All that a phone takes along on a round: the way, what is asked, what is looked at again, and what is here already.
 * Throws a `Refusal` when the actor does not go along on it.
 */
export async function readPack({ actor, params, translate }: Asked) {
  const { id, enterpriseId, employeeId } = await readOwnRound(db(), actor, params.id);
  const row = await readRound(id);
  const places = row.stops.map(({ place }) => ({ id: place.id, unitPath: place.unit.path }));
  const followUps = await readFollowUps(enterpriseId, places, translate);
  const pack: RoundPack = {
    round: {
      id,
      no: row.no,
      title: row.title,
      unitName: row.unit.name,
      plannedOn: fromDate(row.plannedOn),
      checklist: row.checklist as unknown as Checklist,
      members: row.members.map(({ employee, part }) => ({
        employeeId: employee.id,
        name: employee.name,
        part,
      })),
      stops: row.stops.map(({ place }) => ({
        placeId: place.id,
        name: place.name,
        code: place.code,
        followUps: followUps.get(place.id) ?? [],
      })),
    },
    me: { employeeId, name: actor.name, locale: toLocale(actor.locale), textSize: actor.textSize },
    answers: row.entries.map(({ employee, ...entry }) => ({ ...entry, by: employee.name })),
    findings: row.findings.map(({ foundBy, severity, ...finding }) => ({
      ...finding,
      severity,
      by: foundBy.name,
    })),
    packedAt: new Date().toISOString(),
  };
  return Response.json(pack, { headers: { 'Cache-Control': 'no-store' } });
}

function readRound(id: number) {
  return db().inspectionRound.findUniqueOrThrow({
    where: { id },
    select: {
      no: true,
      title: true,
      plannedOn: true,
      checklist: true,
      unit: { select: { name: true } },
      members: { select: { part: true, employee: { select: { id: true, name: true } } } },
      stops: {
        orderBy: { seq: 'asc' },
        select: {
          place: { select: { id: true, name: true, code: true, unit: { select: { path: true } } } },
        },
      },
      entries: {
        select: {
          id: true,
          placeId: true,
          itemKey: true,
          answer: true,
          note: true,
          replaces: true,
          employee: { select: { name: true } },
        },
      },
      findings: {
        orderBy: { seq: 'asc' },
        select: {
          entryId: true,
          placeId: true,
          itemKey: true,
          severity: true,
          description: true,
          foundBy: { select: { name: true } },
        },
      },
    },
  });
}
