import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { fromDate, toDate } from '#app/commons/calendar/day.ts';
import { markMonthStale } from '#app/commons/kpi/commands/mark-stale.server.ts';
import { proposalEvents } from '../events.ts';
import { mayReply } from '../policy.ts';
import { readVisibleCase } from '../queries-case.server.ts';

interface Comment {
  actor: Actor;
  params: { id: number };
  input: { text: string };
}

/** A handler's word to the proposer. It is a reply: the first one stops the count of the first-reply figure. */
export async function commentOnProposal({ actor, params, input }: Comment) {
  await transact(async (tx) => {
    const { row, people, viewer, today, facts } = await readVisibleCase(tx, actor, params.id);
    if (facts.status === 'DRAFT' || !mayReply(people, viewer)) {
      throw new Refusal('forbidden', 'proposals:refusal.notYours');
    }
    if (row.firstReplyOn === null && row.submittedOn !== null) {
      await tx.proposal.update({ where: { id: row.id }, data: { firstReplyOn: toDate(today) } });
      await markMonthStale(tx, row.enterpriseId, fromDate(row.submittedOn));
    }
    await recordEvent(tx, actor, {
      enterpriseId: row.enterpriseId,
      subjectType: 'proposals',
      subjectId: row.id,
      name: proposalEvents.comment,
      data: { text: input.text },
    });
    announce(tx, [`enterprise:${row.enterpriseId}`], proposalEvents.comment, row.id);
  });
  return { to: `/proposals/${params.id}`, done: { key: 'proposals:done.commented' } };
}
