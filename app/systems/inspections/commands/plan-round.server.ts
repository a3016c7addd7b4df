import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { openRecord } from '#app/platform/workflow/commands/open-record.server.ts';
import { roundEvents } from '../events.ts';
import type { Method, Part, Topic } from '../inspection.ts';
import { readRoundMatter } from '../queries-case.server.ts';
import { inspectionRules, maySurprise } from '../rules.ts';
import { roundWorkflow } from '../round-workflow.ts';
import type { TypedPlan } from '../schema.ts';
import { roundRefusal } from './round-refusal.server.ts';
import { teamOf } from './team.server.ts';

/** A round as it is planned. */
export interface NewRound {
  enterpriseId: number;
  title: string;
  topic: Topic;
  methods: Method[];
  unitId: number;
  plannedOn: Day;
  isSurprise: boolean;
  plannedById: number;
  templateId: number | null;
  members: { employeeId: number; part: Part }[];
  placeIds: number[];
}

/** Writes a planned round with its number, team and way, and lays it before the union's chair. */
export async function createRound(tx: Tx, actor: Actor, planned: NewRound): Promise<{ id: number }> {
  const { enterpriseId, members, placeIds, plannedOn, ...columns } = planned;
  return openRecord({
    tx,
    actor,
    workflow: roundWorkflow,
    enterpriseId,
    number: { series: 'XS', day: dayOf(new Date()) },
    async create(no) {
      const { id } = await tx.inspectionRound.create({
        data: {
          ...columns,
          enterpriseId,
          no,
          plannedOn: toDate(plannedOn),
          members: { create: members.map((member) => ({ ...member, enterpriseId })) },
          stops: { create: placeIds.map((placeId, at) => ({ enterpriseId, placeId, seq: at + 1 })) },
        },
        select: { id: true },
      });
      return id;
    },
    load: readRoundMatter,
    event: roundEvents.plan,
    clock: () => 'approve',
    data: { day: plannedOn },
    // The team hears of a plan once it is approved.
    concerned: [],
  });
}

/**
 * Plans a round of the year. Throws a `Refusal` beside the field: the day is past, somebody is not known or no
 * representative, nobody leads, no place is on the way, or the topic may not be looked at without notice.
 */
export async function planRound({ actor, input }: { actor: Actor; input: TypedPlan }) {
  const { id } = await transact(async (tx) => {
    const planned = await checked(tx, actor, input);
    return createRound(tx, actor, { ...planned, plannedById: actor.employeeId ?? 0 });
  });
  const to = input.then === 'again' ? '/inspections/new' : `/inspections/${id}`;
  return { to, done: { key: 'inspections:done.planned' } };
}

/**
 * Changes a plan that has not been approved yet, whole. Throws a `Refusal` as `planRound` does, or when the chair has
 * approved it in the meantime.
 */
export async function changePlan({ actor, params, input }: Changed) {
  const { id } = params;
  await transact(async (tx) => {
    const { enterpriseId } = actor;
    await holdPlan(tx, enterpriseId, id);
    const { members, placeIds, plannedOn, ...columns } = await checked(tx, actor, input);
    await tx.inspectionRound.updateMany({
      where: { id, enterpriseId },
      data: { ...columns, plannedOn: toDate(plannedOn) },
    });
    await tx.roundMember.deleteMany({ where: { roundId: id } });
    await tx.roundMember.createMany({
      data: members.map((member) => ({ ...member, enterpriseId, roundId: id })),
    });
    await tx.roundStop.deleteMany({ where: { roundId: id } });
    await tx.roundStop.createMany({
      data: placeIds.map((placeId, at) => ({ enterpriseId, placeId, seq: at + 1, roundId: id })),
    });
    const name = roundEvents.changePlan;
    await recordEvent(tx, actor, { enterpriseId, subjectType: 'inspections', subjectId: id, name });
    announce(tx, [`enterprise:${enterpriseId}`], name, id);
  });
  return { to: `/inspections/${id}`, done: { key: 'inspections:done.planChanged' } };
}

interface Changed {
  actor: Actor;
  params: { id: number };
  input: TypedPlan;
}

/** Only a plan that nobody has approved may be changed; whoever approves it now waits and sees the changed one. */
async function holdPlan(tx: Tx, enterpriseId: number, id: number): Promise<void> {
  const where = { id, enterpriseId };
  if ((await tx.inspectionRound.count({ where })) === 0)
    throw new Refusal('notFound', 'inspections:refusal.notFound');
  const held = await tx.inspectionRound.updateMany({
    where: { ...where, status: 'PLANNED' },
    data: { version: { increment: 1 } },
  });
  if (held.count === 0) throw new Refusal('conflict', 'inspections:refusal.approvedAlready');
}

/** What was typed, with everybody and every place found. */
async function checked(tx: Tx, actor: Actor, input: TypedPlan): Promise<Omit<NewRound, 'plannedById'>> {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  if (input.plannedOn < today) throw roundRefusal('plannedOn', 'plannedOnPast');
  const unit = await tx.orgUnit.findFirst({
    where: { id: input.unitId, enterpriseId, closedOn: null },
    select: { id: true },
  });
  if (!unit) throw roundRefusal('unitId', 'unitIdShort');
  await refuseSurprise(tx, actor, input, today);
  return {
    enterpriseId,
    title: input.title,
    topic: input.topic,
    methods: input.methods,
    unitId: unit.id,
    plannedOn: input.plannedOn,
    isSurprise: input.isSurprise === 'on',
    templateId: await templateOf(tx, enterpriseId, input.templateId),
    members: await teamOf(tx, enterpriseId, input, today),
    placeIds: await wayOf(tx, enterpriseId, input.stop),
  };
}

async function refuseSurprise(tx: Tx, { enterpriseId }: Actor, input: TypedPlan, today: Day): Promise<void> {
  if (input.isSurprise !== 'on') return;
  const rule = await readRule(tx, enterpriseId, inspectionRules['inspection.surprise_topics'], today);
  if (!maySurprise(rule.value, input.topic)) throw roundRefusal('isSurprise', 'isSurprise');
}

async function templateOf(tx: Tx, enterpriseId: number, id: number | null): Promise<number | null> {
  if (id === null) return null;
  const template = await tx.inspectionTemplate.findFirst({
    where: { id, enterpriseId, endedOn: null },
    select: { id: true },
  });
  return template?.id ?? null;
}

/** The places on the way, by the numbers that were typed; of equal numbers in the order of the list. */
async function wayOf(tx: Tx, enterpriseId: number, stop: TypedPlan['stop']): Promise<number[]> {
  const wanted = Object.entries(stop)
    .filter(([, seq]) => seq > 0)
    .map(([key, seq]) => ({ id: Number(key.slice(1)), seq }));
  const places = await tx.inspectionPlace.findMany({
    where: { enterpriseId, id: { in: wanted.map(({ id }) => id) }, endedOn: null },
    select: { id: true },
  });
  const open = new Set(places.map(({ id }) => id));
  const way = wanted.filter(({ id }) => open.has(id)).sort((a, b) => a.seq - b.seq || a.id - b.id);
  if (way.length === 0) throw roundRefusal('stop', 'stopNone');
  return way.map(({ id }) => id);
}
