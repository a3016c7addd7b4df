import { toDate } from '#app/platform/calendar/day.ts';
import type { ProposalAction } from '../actions.ts';
import { findPerson } from '#app/systems/roster/public.server.ts';
import { indexTexts } from './index-texts.server.ts';
import { dayBetween, fieldRefusal, text, type Effect, type StepContext } from './step-effect.server.ts';

async function implementerOf({ tx, found, input }: StepContext) {
  const person = await findPerson(tx, found.row.enterpriseId, text(input, 'implementer'), found.today);
  if (person.problem)
    throw fieldRefusal('implementer', `implementer${person.problem}`, { who: text(input, 'implementer') });
  return person.employee;
}

const assign: Effect = async (context) => {
  const { found, input } = context;
  const implementer = await implementerOf(context);
  const plannedOn = dayBetween(input, 'plannedOn', found.today, null);
  const costPlanned = input['costPlanned'];
  return {
    data: {
      implementerId: implementer.id,
      plannedOn,
      firstPlannedOn: found.row.firstPlannedOn ?? plannedOn,
      ...(typeof costPlanned === 'string' ? { costPlanned } : {}),
    },
    told: { implementer: implementer.name, plannedOn: text(input, 'plannedOn') },
  };
};

const reassign: Effect = async (context) => {
  const implementer = await implementerOf(context);
  return {
    data: { implementerId: implementer.id },
    told: { implementer: implementer.name, reason: text(context.input, 'reason') },
  };
};

/** The first planned day stays: a figure of promises kept must not move with it. */
const postpone: Effect = ({ found, input }) => ({
  data: { plannedOn: dayBetween(input, 'plannedOn', found.today, null), postponed: true },
  told: { plannedOn: text(input, 'plannedOn'), reason: text(input, 'reason') },
});

const abandon: Effect = ({ input }) => ({
  data: { reason: text(input, 'reason') },
  told: { reason: text(input, 'reason') },
});

const complete: Effect = async ({ tx, found, input }) => {
  const after = text(input, 'after');
  await indexTexts(tx, found.row.id, found.row.enterpriseId, { ...found.row, after });
  const earliest = found.facts.mode === 'PLANNED' ? submittedOn(found) : null;
  return {
    data: {
      after,
      completedOn: dayBetween(input, 'completedOn', earliest, found.today),
      cost: text(input, 'cost'),
    },
    told: { completedOn: text(input, 'completedOn') },
  };
};

function submittedOn({ row }: StepContext['found']): string | null {
  return row.submittedOn ? row.submittedOn.toISOString().slice(0, 10) : null;
}

/** Below finance's threshold whoever accepts the work vouches for the saving too; above, finance does. */
const verify: Effect = ({ found, input }) => {
  const { row, rules, today } = found;
  const claimed = row.savingClaimed;
  const isForFinance = claimed !== null && claimed.gte(rules['kaizen.valuation_threshold']);
  return {
    data: { verifiedOn: toDate(today), ...(isForFinance ? {} : { savingVerified: claimed }) },
    told: { record: text(input, 'record'), specialistOpinion: text(input, 'specialistOpinion') },
  };
};

/** What was done before it was submitted has no implementer: the proposer himself puts it right. */
const sendBack: Effect = ({ found, input }) => ({
  data: {
    completedOn: null,
    plannedOn: dayBetween(input, 'plannedOn', found.today, null),
    implementerId: found.row.implementerId ?? found.row.leadId,
  },
  told: { reason: text(input, 'reason'), plannedOn: text(input, 'plannedOn') },
});

/** Steps from adoption to acceptance. */
export const CARRY_OUT_EFFECTS = {
  assign,
  reassign,
  postpone,
  abandon,
  complete,
  verify,
  sendBack,
} satisfies Partial<Record<ProposalAction, Effect>>;
