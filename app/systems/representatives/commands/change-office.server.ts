import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import { readRepresentative } from '../queries-offices.server.ts';
import type { OfficeInput } from '../schema.ts';
import { endOffice } from './end-office.server.ts';
import { officeHappened } from './office-event.server.ts';
import { fieldRefusal } from './refuse.server.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  input: OfficeInput;
}

/**
 * Suspends an office, lets it go on, or ends it by hand. Throws a `Refusal` when the office does not stand there, or
 * beside the field when its last day is ahead or before its first one.
 */
export async function changeOffice({ actor, params, input }: Sent) {
  const today = dayOf(new Date());
  await transact(async (tx) => {
    const office = await readRepresentative(tx, actor.enterpriseId, params.id);
    const { id, status, inOfficeFrom } = office;
    if (input.intent === 'end') {
      if (status === 'ENDED') throw new Refusal('conflict', 'terms:refusal.notNow');
      if (input.endedOn > today || input.endedOn < (inOfficeFrom ?? input.endedOn))
        throw fieldRefusal('endedOn', 'endedOn', { from: inOfficeFrom ?? '', to: today });
      await endOffice(tx, actor, office, input);
      return;
    }
    const isSuspending = input.intent === 'suspend';
    const [from, to] = isSuspending
      ? (['IN_OFFICE', 'SUSPENDED'] as const)
      : (['SUSPENDED', 'IN_OFFICE'] as const);
    const changed = await tx.representative.updateMany({
      where: { id, status: from },
      data: {
        status: to,
        suspendedOn: isSuspending ? toDate(today) : null,
        endNote: input.intent === 'suspend' ? input.why : '',
        version: { increment: 1 },
      },
    });
    if (changed.count === 0) throw new Refusal('conflict', 'terms:refusal.notNow');
    await officeHappened(tx, actor, office, { what: isSuspending ? 'suspend' : 'reinstate', from, to });
  });
  return { to: `/representatives/${params.id}`, done: { key: `terms:done.${input.intent}` } };
}
