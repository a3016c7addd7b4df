import type { Actor } from '#app/core/actor.ts';
import { may } from '#app/core/permission.ts';
import { canHandleConcerns } from '#app/commons/concerns/permissions.ts';
import { readOwn, readWaiting } from '#app/commons/concerns/queries-list.server.ts';
import { canDecideProposals } from '#app/features/proposals/permissions.ts';
import { readRepresentativeDay } from './queries-representative-day.server.ts';
import { readConcerns } from '#app/features/proposals/queries-pages.server.ts';

const SHOWN = 5;

/** One home for everyone: my matters, what I owe, what is new in my unit; sections by the roles held. */
export async function readHome({ actor }: { actor: Actor }) {
  return {
    name: actor.name,
    isEmployee: actor.employeeId !== null,
    decides: may(actor, canDecideProposals),
    ...(await readConcerns(actor, SHOWN)),
    handlesConcerns: may(actor, canHandleConcerns),
    representativeDay: await readRepresentativeDay(actor),
    concerns: await readOwn(actor, SHOWN),
    waitingConcerns: await readWaiting(actor, SHOWN),
  };
}
