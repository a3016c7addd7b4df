import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { readPromisedTo } from '#app/systems/commitments/queries-ledger.server.ts';
import { readOwn } from '#app/systems/concerns/queries-list.server.ts';
import { readReservedSlots } from '#app/systems/consultation-days/queries-shifts.server.ts';
import { readOwnAndUnit } from '#app/systems/proposals/queries-pages.server.ts';
import { owedBySelf, readDeskOf } from './queries-desk.server.ts';
import { readRepresentativeDay } from './queries-representative-day.server.ts';
import { readUnionHome } from './queries-union-home.server.ts';
import { readUnitHome } from './queries-unit-home.server.ts';

const SHOWN = 5;

/** One home for everyone, in sections by the roles held: my day, what I owe, what my unit owes, what I said, what is new. */
export async function readHome({ actor, translate }: { actor: Actor; translate: Translate }) {
  const [representativeDay, desk, unitHome, union, said] = await Promise.all([
    readRepresentativeDay(actor, translate),
    readDeskOf(actor, owedBySelf(actor), translate, SHOWN),
    readUnitHome(actor, translate),
    readUnionHome(actor),
    readSaid(actor),
  ]);
  return {
    name: actor.name,
    isEmployee: actor.employeeId !== null,
    owes: actor.roles.length > 0,
    representativeDay,
    desk,
    unitHome,
    union,
    ...said,
  };
}

/** What the actor said and was promised, where it is and who has it; and what is new in his unit. */
async function readSaid(actor: Actor) {
  const { enterpriseId, employeeId } = actor;
  const today = dayOf(new Date());
  const [proposals, concerns, promises, slots] = await Promise.all([
    readOwnAndUnit(actor, SHOWN),
    readOwn(actor, SHOWN),
    employeeId === null ? [] : readPromisedTo(actor, SHOWN),
    employeeId === null ? [] : readReservedSlots(db(), enterpriseId, employeeId, today),
  ]);
  return { ...proposals, concerns, promises, slots };
}
