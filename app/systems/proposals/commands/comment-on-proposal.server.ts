import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { fromDate, toDate } from '#app/platform/calendar/day.ts';
import { markMonthStale } from '#app/platform/kpi/commands/mark-stale.server.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import { proposalEvents } from '../events.ts';
import { matterOf } from '../matter.ts';
import { mayReply } from '../policy.ts';
import { readVisibleCase } from '../queries-case.server.ts';

interface Comment {
  actor: Actor;
  params: { id: number };
  input: { text: string };
}

/** A handler's word to those whose proposal it is, who hear of it. It is a reply: the first one stops the count of the first-reply figure. */
export async function commentOnProposal({ actor, params, input }: Comment) {
  await transact(async (tx) => {
    const found = await readVisibleCase(tx, actor, params.id);
    const { row, people, viewer, today, facts } = found;
    if (facts.status === 'DRAFT' || !mayReply(people, viewer)) {
      throw new Refusal('forbidden', 'proposals:refusal.notYours');
    }
    if (row.firstReplyOn === null && row.submittedOn !== null) {
      await tx.proposal.update({ where: { id: row.id }, data: { firstReplyOn: toDate(today) } });
      await markMonthStale(tx, row.enterpriseId, fromDate(row.submittedOn));
    }
    const { id: subjectId, enterpriseId } = row;
    const about = { enterpriseId, subjectType: 'proposals', subjectId, name: proposalEvents.comment };
    await recordEvent(tx, actor, { ...about, data: { text: input.text } });
    const { concerned } = matterOf({ ...found, id: subjectId, enterpriseId });
    const others = concerned.filter((id) => id !== actor.employeeId);
    await notify(
      tx,
      others.map((employeeId) => ({ ...about, employeeId, kind: 'MINE' as const })),
    );
    announce(tx, [`enterprise:${enterpriseId}`], proposalEvents.comment, subjectId);
  });
  return { to: `/proposals/${params.id}`, done: { key: 'proposals:done.commented' } };
}
