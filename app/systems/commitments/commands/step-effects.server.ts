import type { Actor } from '#app/core/actor.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import { keepFile } from '#app/core/files.server.ts';
import type { Refusal } from '#app/core/refusal.ts';
import { wrongField } from '#app/core/refusal.ts';
import type { CleanPicture } from '#app/platform/attachments/picture.server.ts';
import { fromDate, isDay, toDate } from '#app/platform/calendar/day.ts';
import type { CommitmentAction } from '../actions.ts';
import { WORDS_LENGTH } from '../commitment.ts';
import { capacityOf } from '../policy.ts';
import type { SeenCase } from '../queries-case.server.ts';
import { addToAgenda } from './add-to-agenda.server.ts';

/** What a step knows: the promise, who takes it, and what was typed. */
export interface StepContext {
  tx: Tx;
  found: SeenCase;
  /** Null for the portal. */
  actor: Actor | null;
  input: Readonly<Record<string, unknown>>;
  files: readonly CleanPicture[];
  /** Whether the step ends it. */
  ends: boolean;
}

interface StepEffect {
  data?: Prisma.CommitmentUncheckedUpdateManyInput;
  /** Days only: words stand in columns that only those read who may. */
  told?: Prisma.InputJsonObject;
}

type Effect = (context: StepContext) => StepEffect | Promise<StepEffect>;

function text(input: Readonly<Record<string, unknown>>, field: string): string {
  const value = input[field];
  return typeof value === 'string' ? value.trim() : '';
}

function fieldRefusal(field: string, key: string, params: Record<string, string | number> = {}): Refusal {
  return wrongField({ field, key: `commitments:problem.${key}`, params });
}

/** Proof is what others can check: words or pictures. */
const report: Effect = async ({ tx, found, actor, input, files }) => {
  const proof = text(input, 'text');
  if (proof.length < WORDS_LENGTH.min && files.length === 0)
    throw fieldRefusal('text', 'proofShort', { min: WORDS_LENGTH.min });
  for (const { bytes, mediaType, width, height } of files) {
    const picture = { sha256: await keepFile(bytes), mediaType, bytes: bytes.byteLength, width, height };
    const subject = { enterpriseId: found.enterpriseId, subjectType: 'commitments', subjectId: found.id };
    await tx.attachment.create({
      data: { ...picture, ...subject, slot: 'PROOF', uploadedById: actor?.employeeId ?? null },
    });
  }
  return { data: { proof, reportedOn: toDate(found.today) } };
};

async function say({ tx, found, actor }: StepContext, kept: boolean, note: string): Promise<void> {
  if (!actor || actor.employeeId === null) return;
  const isSecret = found.viewer.isPromisee && found.row.promiseeKey !== null;
  await tx.commitmentConfirmation.create({
    data: {
      enterpriseId: found.row.enterpriseId,
      commitmentId: found.id,
      employeeId: isSecret ? null : actor.employeeId,
      capacity: capacityOf(found.viewer),
      kept,
      note,
      onDay: toDate(found.today),
    },
  });
}

const confirm: Effect = async (context) => {
  const { found, input, ends } = context;
  await say(context, true, text(input, 'text'));
  if (!ends) return {};
  const { reportedOn, dueOn } = found.row;
  const late = reportedOn !== null && fromDate(reportedOn) > fromDate(dueOn);
  return { data: { closedOn: toDate(found.today), late } };
};

const reject: Effect = async (context) => {
  const note = text(context.input, 'reason');
  await say(context, false, note);
  return { data: { reportedOn: null, reason: note } };
};

const extend: Effect = async ({ tx, found, actor, input }) => {
  const to = text(input, 'dueOn');
  const { dueOn } = found.facts;
  if (!isDay(to) || to <= dueOn || to < found.today)
    throw fieldRefusal('dueOn', 'dueOnEarly', { day: dueOn });
  await tx.commitmentExtension.create({
    data: {
      enterpriseId: found.row.enterpriseId,
      commitmentId: found.id,
      fromOn: toDate(dueOn),
      toOn: toDate(to),
      reason: text(input, 'reason'),
      byId: actor?.employeeId ?? null,
      onDay: toDate(found.today),
    },
  });
  return { data: { dueOn: toDate(to) }, told: { from: dueOn, to } };
};

const keepReason: Effect = ({ input }) => ({ data: { reason: text(input, 'reason') } });

/** What each step does beside changing the status. */
export const EFFECTS: Record<CommitmentAction, Effect> = {
  report,
  confirm,
  reject,
  extend,
  hand: ({ input }) => ({ data: { ownerId: Number(input['ownerId']) } }),
  askWithdrawal: keepReason,
  agreeWithdrawal: ({ found }) => ({ data: { closedOn: toDate(found.today) } }),
  refuseWithdrawal: keepReason,
  markBroken: async ({ tx, found }) => {
    await addToAgenda(tx, found);
    return { data: { closedOn: toDate(found.today) } };
  },
  giveAccount: ({ found, input }) => ({
    data: { account: text(input, 'text'), accountOn: toDate(found.today) },
  }),
};
