import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import type { Refusal } from '#app/core/refusal.ts';
import { wrongField } from '#app/core/refusal.ts';
import { dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { takeUpAgenda } from '#app/systems/commitments/public.server.ts';
import { representativesInOffice } from '#app/systems/representatives/public.server.ts';
import { findPerson } from '#app/systems/roster/public.server.ts';
import { openRecord } from '#app/platform/workflow/commands/open-record.server.ts';
import { talkEvents } from '../events.ts';
import { MOST_REQUESTERS, QUESTION_LENGTH } from '../management-talk.ts';
import { readMatter } from '../queries-case.server.ts';
import { readManagedUnit } from '../queries-managers.server.ts';
import type { TypedRequest } from '../schema.ts';
import { talkWorkflow } from '../workflow.ts';

/** A refusal beside one field of a form. */
export function fieldRefusal(
  field: string,
  key: string,
  params: Record<string, string | number> = {},
): Refusal {
  return wrongField({ field, key: `management-talks:problem.${key}`, params });
}

/** A talk as it is asked for, or planned. */
export interface NewTalk {
  enterpriseId: number;
  kind: 'REQUESTED' | 'FIXED';
  topic: string;
  unitId: number;
  managerId: number;
  requestedById: number;
  requesterIds: readonly number[];
  questions: readonly { text: string; carriedId: number | null }[];
}

/**
 * Asks a manager for a talk on behalf of the workers. Throws a `Refusal` beside the field: he leads nothing, somebody
 * named is no representative, or nothing is asked.
 */
export async function requestTalk({ actor, input }: { actor: Actor; input: TypedRequest }) {
  const { id } = await transact(async (tx) => {
    const today = dayOf(new Date());
    const manager = await managerOf(tx, actor, input.manager, today);
    const requesterIds = await requestersOf(tx, actor, input.requesters, today);
    if (requesterIds.includes(manager.id)) throw fieldRefusal('manager', 'managerIsRequester');
    const questions = questionsOf(input);
    return createTalk(tx, actor, {
      enterpriseId: actor.enterpriseId,
      kind: 'REQUESTED',
      topic: input.topic,
      unitId: manager.unitId,
      managerId: manager.id,
      requestedById: requesterIds[0] ?? 0,
      requesterIds,
      questions,
    });
  });
  return { to: `/management-talks/${id}`, done: { key: 'management-talks:done.requested' } };
}

function questionsOf({ question, carried }: TypedRequest) {
  const asked = Object.keys(question)
    .map((key) => Number(key.slice(1)))
    .sort((one, other) => one - other)
    .map((at) => ({ text: question[`q${at}`] ?? '', carriedId: carried[`q${at}`] ?? null, at }))
    .filter(({ text }) => text !== '');
  if (asked.length === 0) throw fieldRefusal('question.q1', 'questionNone');
  const short = asked.find(({ text }) => text.length < QUESTION_LENGTH.min);
  if (short) throw fieldRefusal(`question.q${short.at}`, 'questionShort', { min: QUESTION_LENGTH.min });
  return asked.map(({ text, carriedId }) => ({ text, carriedId }));
}

async function managerOf(tx: Tx, { enterpriseId }: Actor, who: string, today: Day) {
  const person = await findPerson(tx, enterpriseId, who, today);
  if (person.problem) throw fieldRefusal('manager', `manager${person.problem}`, { who });
  const unitId = await readManagedUnit(tx, enterpriseId, person.employee.id, today);
  if (unitId === null) throw fieldRefusal('manager', 'managerLeadsNothing', { who: person.employee.name });
  return { id: person.employee.id, unitId };
}

async function requestersOf(tx: Tx, actor: Actor, others: string, today: Day): Promise<number[]> {
  const inOffice = await representativesInOffice(tx, actor.enterpriseId, today);
  const own = actor.employeeId ?? 0;
  const ids = [own];
  for (const who of others.split(/[、,，;；\n]+/).filter((one) => one.trim() !== '')) {
    const person = await findPerson(tx, actor.enterpriseId, who, today);
    if (person.problem) throw fieldRefusal('requesters', `requesters${person.problem}`, { who: who.trim() });
    if (!inOffice.some(({ employeeId }) => employeeId === person.employee.id))
      throw fieldRefusal('requesters', 'requestersNoOffice', { who: person.employee.name });
    ids.push(person.employee.id);
  }
  const distinct = [...new Set(ids)];
  if (distinct.length > MOST_REQUESTERS)
    throw fieldRefusal('requesters', 'requestersMany', { max: MOST_REQUESTERS });
  return distinct;
}

/** Writes a talk, its clock, event and notices; a planned one needs nobody's consent. */
export async function createTalk(tx: Tx, actor: Actor | null, talk: NewTalk): Promise<{ id: number }> {
  const { enterpriseId, questions, requesterIds, ...columns } = talk;
  const today = dayOf(new Date());
  const isFixed = talk.kind === 'FIXED';
  const before = await tx.managementTalk.findFirst({
    where: {
      enterpriseId,
      managerId: talk.managerId,
      status: { in: ['PUBLISHED', 'CLOSED'] },
      heldOn: { not: null },
    },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  return openRecord({
    tx,
    actor,
    workflow: talkWorkflow,
    enterpriseId,
    number: { series: 'YT', day: today },
    async create(no) {
      const { id } = await tx.managementTalk.create({
        data: {
          ...columns,
          enterpriseId,
          no,
          status: isFixed ? 'ACCEPTED' : 'REQUESTED',
          requestedOn: toDate(today),
          followsId: before?.id ?? null,
          questions: { create: questions.map((question, at) => ({ ...question, seq: at + 1 })) },
          requesters: { create: requesterIds.map((employeeId) => ({ employeeId })) },
        },
        select: { id: true },
      });
      const carried = questions.flatMap(({ carriedId }) => carriedId ?? []);
      await takeUpAgenda(tx, enterpriseId, carried, { noun: 'management-talks', id, today });
      return id;
    },
    load: readMatter,
    event: isFixed ? talkEvents.plan : talkEvents.request,
    clock: () => (isFixed ? 'hold' : 'accept'),
  });
}
