import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { may } from '#app/core/permission.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { representativesInOffice } from '#app/systems/representatives/public.server.ts';
import { drawCode } from './draw-code.server.ts';
import { canPrintCards } from './permissions.ts';

/** All representatives in office by election unit, each with the code of his poster where one was made. */
export async function readPoster({ actor }: { actor: Actor }) {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  const [enterprise, offices] = await Promise.all([
    db().orgUnit.findUniqueOrThrow({ where: { id: enterpriseId }, select: { name: true } }),
    representativesInOffice(db(), enterpriseId, today),
  ]);
  const ids = offices.map(({ id }) => id);
  const [cards, entries] = await Promise.all([
    db().contactCard.findMany({
      where: { kind: 'POSTER', status: 'ISSUED', representativeId: { in: ids } },
      select: { representativeId: true, token: true },
    }),
    db().representativeEntry.findMany({
      where: { status: 'PUBLISHED', representativeId: { in: ids } },
      select: { representativeId: true, workPhone: true },
    }),
  ]);
  const tokens = new Map(cards.map(({ representativeId, token }) => [representativeId, token]));
  const phones = new Map(entries.map(({ representativeId, workPhone }) => [representativeId, workPhone]));
  const people = await Promise.all(
    offices.map(async ({ id, name, position, electionUnitName }) => {
      const token = tokens.get(id);
      const qr = token === undefined ? null : await drawCode(token);
      return {
        id,
        name,
        position: position ?? '',
        unit: electionUnitName,
        workPhone: phones.get(id) ?? '',
        qr,
      };
    }),
  );
  return {
    today,
    enterpriseName: enterprise.name,
    mayMake: may(actor, canPrintCards),
    missing: people.filter(({ qr }) => qr === null).length,
    units: byUnit(people),
  };
}

function byUnit<P extends { unit: string }>(people: readonly P[]): { name: string; people: P[] }[] {
  const names = [...new Set(people.map(({ unit }) => unit))];
  return names.map((name) => ({ name, people: people.filter(({ unit }) => unit === name) }));
}
