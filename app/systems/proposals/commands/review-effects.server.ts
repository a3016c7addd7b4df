import { oneOf } from '#app/core/one-of.ts';
import { Refusal } from '#app/core/refusal.ts';
import { toDate } from '#app/platform/calendar/day.ts';
import type { ProposalAction } from '../actions.ts';
import {
  dayBetween,
  decidedAgainst,
  fieldRefusal,
  invalidAs,
  text,
  type Effect,
  type StepContext,
} from './step-effect.server.ts';
import { REFUSAL_REASON_CODES } from '../proposal.ts';

/** Raised flags stay raised: leaving a box empty lowers none that the proposer set. */
function raised({ found, input }: StepContext) {
  return {
    affectsSafety: found.row.affectsSafety || input['affectsSafety'] === true,
    crossDepartment: found.row.crossDepartment || input['crossDepartment'] === true,
  };
}

const accept: Effect = (context) => ({
  data: { acceptedOn: toDate(context.found.today), ...raised(context) },
  told: { opinion: text(context.input, 'opinion') },
});

const sendForCompletion: Effect = ({ input }) => ({ told: { missing: text(input, 'missing') } });

const refuse: Effect = async (context) => {
  const { input, found } = context;
  const earlier = text(input, 'duplicateOfNo') === '' ? null : await earlierProposal(context);
  const reasonCode = oneOf(REFUSAL_REASON_CODES, input['reasonCode']);
  return {
    data: {
      ...invalidAs('NOT_ACCEPTED', found.today),
      ...decidedAgainst(context),
      reasonCode,
      reason: text(input, 'reason'),
      duplicateOfId: earlier?.id ?? null,
    },
    told: {
      reasonCode,
      reason: text(input, 'reason'),
      earlier: earlier?.no ?? '',
    },
  };
};

const markDuplicate: Effect = async (context) => {
  const earlier = await earlierProposal(context);
  return {
    data: {
      ...invalidAs('DUPLICATE', context.found.today),
      ...decidedAgainst(context),
      duplicateOfId: earlier.id,
      reason: text(context.input, 'reason'),
    },
    told: { earlier: earlier.no ?? '', reason: text(context.input, 'reason') },
  };
};

async function earlierProposal({ tx, found, input }: StepContext) {
  const no = text(input, 'duplicateOfNo').toUpperCase();
  const earlier = await tx.proposal.findFirst({
    where: { enterpriseId: found.row.enterpriseId, no, id: { not: found.row.id } },
    select: { id: true, no: true },
  });
  if (!earlier) throw fieldRefusal('duplicateOfNo', 'duplicateOfNoUnknown', { no });
  return earlier;
}

/** Minutes and votes of the committee, as far as there are any. */
function minutesOf(input: Record<string, unknown>) {
  const { votesFor, votesAgainst } = input;
  return {
    minutes: text(input, 'minutes'),
    ...(typeof votesFor === 'number' ? { votesFor } : {}),
    ...(typeof votesAgainst === 'number' ? { votesAgainst } : {}),
  };
}

const escalate: Effect = ({ input }) => ({ told: { reason: text(input, 'reason') } });

/** What is done already is complete with its adoption: the work lies before it. */
const adopt: Effect = ({ found, input }) => {
  const { row, today } = found;
  const isDone = row.mode === 'IMPLEMENTED';
  return {
    data: {
      adoptedOn: toDate(today),
      decidedOn: toDate(today),
      ...(isDone
        ? { completedOn: row.completedOn ?? row.submittedOn, cost: row.cost ?? row.costPlanned }
        : {}),
    },
    told: { opinion: text(input, 'opinion'), ...minutesOf(input) },
  };
};

const tryOut: Effect = ({ found, input }) => ({
  data: { plannedOn: dayBetween(input, 'plannedOn', found.today, null) },
  told: {
    trialPlan: text(input, 'trialPlan'),
    plannedOn: text(input, 'plannedOn'),
    ...minutesOf(input),
  },
});

const confirmTrial: Effect = ({ found, input }) => ({
  data: { adoptedOn: toDate(found.today), decidedOn: toDate(found.today) },
  told: { result: text(input, 'result') },
});

const notAdopt: Effect = (context) => ({
  data: {
    ...decidedAgainst(context),
    decidedOn: toDate(context.found.today),
    reason: text(context.input, 'reason'),
  },
  told: { reason: text(context.input, 'reason'), ...minutesOf(context.input) },
});

const reserve: Effect = ({ input }) => ({
  data: { reason: text(input, 'reason') },
  told: { reason: text(input, 'reason'), ...minutesOf(input) },
});

/** The first adoption counts, whatever came between. */
const takeUp: Effect = ({ found, input }) => ({
  data: {
    adoptedOn: found.row.adoptedOn ?? toDate(found.today),
    decidedOn: found.row.decidedOn ?? toDate(found.today),
    reason: '',
  },
  told: { reason: text(input, 'reason') },
});

const withdraw: Effect = ({ found, input }) => ({
  data: invalidAs('WITHDRAWN', found.today),
  told: { reason: text(input, 'reason') },
});

const appeal: Effect = async ({ tx, found, input }) => {
  const { id, enterpriseId, status } = found.row;
  await tx.proposalAppeal.create({
    data: { enterpriseId, proposalId: id, text: text(input, 'reason'), fromStatus: status },
  });
  return { told: { reason: text(input, 'reason') } };
};

/** The decision appealed against is undone as if it had not been: the proposal counts again. */
const upholdAppeal: Effect = async (context) => {
  await answerAppeal(context, 'UPHELD');
  const { row, today } = context.found;
  return {
    data: {
      invalidOn: null,
      invalidAs: null,
      decidedOn: null,
      reasonCode: null,
      reason: '',
      duplicateOfId: null,
      acceptedOn: row.acceptedOn ?? toDate(today),
    },
    told: { answer: text(context.input, 'answer') },
  };
};

const rejectAppeal: Effect = async (context) => {
  await answerAppeal(context, 'REJECTED');
  return { told: { answer: text(context.input, 'answer') } };
};

async function answerAppeal({ tx, found, input }: StepContext, result: 'UPHELD' | 'REJECTED'): Promise<void> {
  const answered = await tx.proposalAppeal.updateMany({
    where: { proposalId: found.row.id, result: null },
    data: { result, answer: text(input, 'answer'), decidedAt: new Date() },
  });
  if (answered.count !== 1) throw new Refusal('conflict', 'core:refusal.conflict');
}

/** Steps from submission to a decision. */
export const REVIEW_EFFECTS = {
  accept,
  return: sendForCompletion,
  refuse,
  markDuplicate,
  escalate,
  adopt,
  tryOut,
  confirmTrial,
  stopTrial: notAdopt,
  reserve,
  notAdopt,
  takeUp,
  withdraw,
  appeal,
  upholdAppeal,
  rejectAppeal,
} satisfies Partial<Record<ProposalAction, Effect>>;
