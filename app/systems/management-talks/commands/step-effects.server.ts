import { oneOf } from '#app/core/one-of.ts';
import type { Actor } from '#app/core/actor.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, isDay, toDate } from '#app/platform/calendar/day.ts';
import { registerCommitment } from '#app/systems/commitments/public.server.ts';
import type { TalkAction } from '../actions.ts';
import { overlaps, type TalkStatus, DISCLOSURES } from '../management-talk.ts';
import type { SeenCase } from '../queries-case.server.ts';
import { fieldRefusal } from './request-talk.server.ts';

/** What a step knows: the talk, who takes it, and what was typed. */
interface StepContext {
  tx: Tx;
  found: SeenCase;
  /** Null for the portal. */
  actor: Actor | null;
  input: Readonly<Record<string, unknown>>;
  to: TalkStatus;
}

interface StepEffect {
  data?: Prisma.ManagementTalkUncheckedUpdateManyInput;
  told?: Prisma.InputJsonObject;
}

type Effect = (context: StepContext) => StepEffect | Promise<StepEffect>;

function text(input: Readonly<Record<string, unknown>>, field: string): string {
  const value = input[field];
  return typeof value === 'string' ? value.trim() : '';
}

/** What was typed for one question; '' where nothing was. */
function ofQuestion(input: Readonly<Record<string, unknown>>, field: string, seq: number): string {
  const values = input[field];
  const value =
    typeof values === 'object' && values !== null ? (values as Record<string, unknown>)[`q${seq}`] : '';
  return typeof value === 'string' ? value.trim() : '';
}

const decline: Effect = ({ found, input }) => ({
  data: { declines: found.row.declines + 1, declineReason: text(input, 'reason') },
  told: { reason: text(input, 'reason') },
});

const tellReason: Effect = ({ input }) => ({ told: { reason: text(input, 'reason') } });

const schedule: Effect = async ({ tx, found, input }) => {
  const day = text(input, 'day');
  const time = text(input, 'time');
  const at = new Date(`${day}T${time}:00.000+08:00`);
  if (!isDay(day)) throw fieldRefusal('day', 'dayShort');
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw fieldRefusal('time', 'timeShort');
  if (at.getTime() < Date.now()) throw fieldRefusal('day', 'dayPast');
  const length = Number(input['length']) || 60;
  await refuseDoubleBooking(tx, found, { at, length });
  return {
    data: { scheduledAt: at, length, place: text(input, 'place') },
    told: { day, time, place: text(input, 'place') },
  };
};

/** Neither the manager nor one of those who ask sits in two talks at once. One that is being scheduled holds others up. */
async function refuseDoubleBooking(tx: Tx, { row }: SeenCase, when: { at: Date; length: number }) {
  const people = [row.managerId, ...row.requesters.map(({ employeeId }) => employeeId)].sort((a, b) => a - b);
  for (const id of people)
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`talk-of/${id}`}, 0))`;
  const others = await tx.managementTalk.findMany({
    where: {
      enterpriseId: row.enterpriseId,
      id: { not: row.id },
      status: 'SCHEDULED',
      scheduledAt: { not: null },
      OR: [{ managerId: { in: people } }, { requesters: { some: { employeeId: { in: people } } } }],
    },
    select: {
      no: true,
      scheduledAt: true,
      length: true,
      manager: { select: { id: true, name: true } },
      requesters: { select: { employee: { select: { id: true, name: true } } } },
    },
  });
  const clash = others.find(
    (one) =>
      one.scheduledAt !== null &&
      overlaps(
        { at: when.at.getTime(), length: when.length },
        { at: one.scheduledAt.getTime(), length: one.length },
      ),
  );
  if (!clash) return;
  const booked = [clash.manager, ...clash.requesters.map(({ employee }) => employee)];
  const who = booked.find(({ id }) => people.includes(id))?.name ?? '';
  throw fieldRefusal('time', 'timeTaken', { who, no: clash.no });
}

/** Any change after a signature voids it: both sign the same words or nothing. */
const writeMinutes: Effect = async ({ tx, found, input }) => {
  for (const { seq } of found.questions) {
    const promise = ofQuestion(input, 'promise', seq);
    const promiseOn = ofQuestion(input, 'promiseOn', seq);
    if (promise !== '' && !isDay(promiseOn)) throw fieldRefusal(`promiseOn.q${seq}`, 'promiseOnShort');
    if (promise === '' && promiseOn !== '') throw fieldRefusal(`promise.q${seq}`, 'promiseShort');
    if (promise !== '' && promiseOn < found.today) throw fieldRefusal(`promiseOn.q${seq}`, 'promiseOnPast');
    await tx.talkQuestion.updateMany({
      where: { talkId: found.id, seq },
      data: {
        answer: ofQuestion(input, 'answer', seq),
        withheld: ofQuestion(input, 'withheld', seq) === 'on',
        promise,
        promiseOn: promise === '' ? null : toDate(promiseOn),
      },
    });
  }
  const voided = await tx.talkSignature.updateMany({
    where: { talkId: found.id, voidedAt: null },
    data: { voidedAt: new Date() },
  });
  return { data: { minutes: text(input, 'minutes') }, told: { voided: voided.count > 0 ? 'YES' : '' } };
};

/** Signs what was read: when it has changed since, the signature is refused. */
const sign: Effect = async (context) => {
  const { tx, found, actor, input, to } = context;
  if (text(input, 'hash') !== found.hash) throw new Refusal('conflict', 'management-talks:refusal.changed');
  if (found.row.minutes === '' && found.questions.every(({ answer }) => answer === ''))
    throw new Refusal('conflict', 'management-talks:refusal.noMinutes');
  if (!actor || actor.employeeId === null || found.side === null)
    throw new Refusal('forbidden', 'management-talks:refusal.notYours');
  await tx.talkSignature.create({
    data: { talkId: found.id, side: found.side, employeeId: actor.employeeId, hash: found.hash },
  });
  if (to === 'SIGNED') await registerPromises(context);
  return { told: { side: found.side } };
};

/** What the manager promised is in the ledger from the moment on in which both have signed it. */
async function registerPromises({ tx, found, actor }: StepContext): Promise<void> {
  const { row, questions, today } = found;
  for (const { seq, promise, promiseOn, withheld } of questions) {
    if (promise === '' || promiseOn === null) continue;
    await registerCommitment(tx, actor, {
      enterpriseId: row.enterpriseId,
      source: { noun: 'management-talks', id: row.id, part: seq },
      text: promise,
      departmentId: row.unitId,
      ownerId: row.managerId,
      dueOn: promiseOn < today ? today : promiseOn,
      visibility: withheld ? 'PARTIES' : 'ENTERPRISE',
    });
  }
}

/** What each step does beside changing the status. */
export const EFFECTS: Record<TalkAction, Effect> = {
  accept: () => ({}),
  decline,
  askAgain: tellReason,
  insist: tellReason,
  dismiss: ({ found, input }) => ({
    data: { closedOn: toDate(found.today) },
    told: { reason: text(input, 'reason') },
  }),
  schedule,
  hold: () => ({ data: { heldOn: toDate(dayOf(new Date())) } }),
  writeMinutes,
  sign,
  publish: ({ found, input, to }) => ({
    data: {
      disclosure: oneOf(DISCLOSURES, input['disclosure']),
      secretNote: text(input, 'secretNote'),
      publishedOn: toDate(found.today),
      ...(to === 'CLOSED' ? { closedOn: toDate(found.today) } : {}),
    },
  }),
  close: ({ found }) => ({ data: { closedOn: toDate(found.today) } }),
  withdraw: ({ found, input }) => ({
    data: { closedOn: toDate(found.today) },
    told: { reason: text(input, 'reason') },
  }),
};
