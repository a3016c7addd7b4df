import { randomUUID } from 'node:crypto';
import type { Tx } from '#app/core/db.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { findUnitOn } from '#app/systems/roster/public.server.ts';

const TITLE_LENGTH = 30;

/** Something that somebody said and that is better pursued as a proposal. */
export interface Said {
  enterpriseId: number;
  authorId: number;
  text: string;
}

/** Makes a draft of a proposal out of what somebody said, for them to finish: their words stand as what is wrong. */
export async function makeProposalOf(
  tx: Tx,
  { enterpriseId, authorId, text }: Said,
): Promise<{ noun: string; id: number }> {
  const unit = await findUnitOn(tx, authorId, dayOf(new Date()));
  const { id } = await tx.proposal.create({
    data: {
      enterpriseId,
      draftKey: randomUUID(),
      status: 'DRAFT',
      mode: 'PLANNED',
      leadId: authorId,
      unitId: unit?.id ?? enterpriseId,
      title: [...(text.split('\n')[0] ?? '')].slice(0, TITLE_LENGTH).join(''),
      before: text,
    },
    select: { id: true },
  });
  return { noun: 'proposals', id };
}
