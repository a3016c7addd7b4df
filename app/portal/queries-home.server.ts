import type { Actor } from '#app/core/actor.ts';
import { may } from '#app/core/permission.ts';
import { canDecideProposals } from '#app/features/proposals/permissions.ts';
import { listProposals } from '#app/features/proposals/queries-list.server.ts';
import { listMine } from '#app/features/proposals/queries-pages.server.ts';
import { countQueue, listQueue } from '#app/features/proposals/queries-queue.server.ts';

const SHOWN = 5;

/** One home for everyone: my matters, what I owe, what is new in my unit; sections by the roles held. */
export async function readHome({ actor }: { actor: Actor }) {
  const decides = may(actor, canDecideProposals);
  const [mine, owed, owedCount, unit] = await Promise.all([
    listMine(actor, SHOWN),
    listQueue(actor, SHOWN),
    countQueue(actor),
    listProposals({ actor, search: { unit: actor.unitId, sort: 'newest' } }),
  ]);
  return {
    name: actor.name,
    isEmployee: actor.employeeId !== null,
    isKiosk: actor.kind === 'KIOSK',
    decides,
    mine,
    owed,
    owedCount,
    unit: unit.proposals.slice(0, SHOWN),
  };
}
