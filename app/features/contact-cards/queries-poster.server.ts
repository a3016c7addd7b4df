import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { may } from '#app/core/permission.ts';
import { dayOf } from '#app/commons/calendar/day.ts';
import { drawCode } from './draw-code.server.ts';
import { canPrintCards } from './permissions.ts';
import { inOffice } from './queries-representatives.server.ts';

/** All representatives in office by election unit, each with the code of his poster where one was made. */
export async function readPoster({ actor }: { actor: Actor }) {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  const [enterprise, rows] = await Promise.all([
    db().orgUnit.findUniqueOrThrow({ where: { id: enterpriseId }, select: { name: true } }),
    db().representative.findMany({
      where: { enterpriseId, ...inOffice(today) },
      orderBy: [{ electionUnitId: 'asc' }, { employee: { pinyin: 'asc' } }],
      select: {
        id: true,
        employee: { select: { name: true, position: true } },
        electionUnit: { select: { id: true, name: true } },
        entries: {
          where: { status: 'PUBLISHED' },
          orderBy: { id: 'desc' },
          take: 1,
          select: { workPhone: true },
        },
        cards: { where: { kind: 'POSTER', status: 'ISSUED' }, take: 1, select: { token: true } },
      },
    }),
  ]);
  const people = await Promise.all(
    rows.map(async ({ id, employee, electionUnit, entries, cards }) => ({
      id,
      name: employee.name,
      position: employee.position ?? '',
      unit: electionUnit,
      workPhone: entries[0]?.workPhone ?? '',
      qr: cards[0] ? await drawCode(cards[0].token) : null,
    })),
  );
  return {
    today,
    enterpriseName: enterprise.name,
    mayMake: may(actor, canPrintCards),
    missing: people.filter(({ qr }) => qr === null).length,
    units: byUnit(people),
  };
}

function byUnit<P extends { unit: { id: number; name: string } }>(people: readonly P[]) {
  const units = new Map<number, { id: number; name: string; people: P[] }>();
  for (const person of people) {
    const unit = units.get(person.unit.id);
    if (unit) unit.people.push(person);
    else units.set(person.unit.id, { ...person.unit, people: [person] });
  }
  return [...units.values()];
}
