import { randomUUID } from 'node:crypto';
import type { TransferTo } from '#app/systems/concerns/commands/step-effect.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { findUnitOn } from '#app/systems/roster/queries.server.ts';

const TITLE_LENGTH = 30;

/** Makes a draft of an improvement proposal out of a concern, for its author to finish: his words stand as what is wrong. */
export const makeProposalOf: TransferTo = async (tx, { enterpriseId, authorId, text }) => {
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
};
