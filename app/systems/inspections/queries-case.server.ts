import type { Actor, Role } from '#app/core/actor.ts';
import type { Db, Prisma } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, dayOf, fromDate, type Day } from '#app/platform/calendar/day.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import type { Matter } from '#app/platform/workflow/matter.ts';
import type { Checklist } from './checklist.ts';
import { ROLES_OF_DUTY } from './duty.ts';
import { isGiven, isSettled, type StateFacts } from './finding-state.ts';
import type { Part, FindingStatus } from './inspection.ts';
import { seesRound, type Openness, type Viewer } from './policy.ts';
import type { RoundCircumstance, RoundWords } from './round-workflow.ts';
import { inspectionRules } from './rules.ts';

const PARTS = {
  unit: { select: { id: true, name: true, path: true } },
  plannedBy: { select: { id: true, name: true } },
  template: { select: { id: true, name: true } },
  members: {
    orderBy: { employeeId: 'asc' },
    include: { employee: { select: { id: true, no: true, name: true } } },
  },
  stops: {
    orderBy: { seq: 'asc' },
    include: { place: { select: { id: true, name: true, code: true, unitId: true } } },
  },
  findings: {
    orderBy: { seq: 'asc' },
    select: { id: true, seq: true, status: true, assignments: true, stopWork: true, entryId: true },
  },
} as const satisfies Prisma.InspectionRoundInclude;

/** A round with all that its rules ask. */
export type RoundCase = Awaited<ReturnType<typeof readRoundCase>>;

/** Reads a round of the enterprise for its rules. Throws a `Refusal` when there is none. */
export async function readRoundCase(tx: Db, enterpriseId: number, id: number) {
  const row = await tx.inspectionRound.findFirst({ where: { id, enterpriseId }, include: PARTS });
  if (!row) throw new Refusal('notFound', 'inspections:refusal.notFound');
  const today = dayOf(new Date());
  const rules = await readRuleValues(tx, enterpriseId, inspectionRules, today);
  const clock = await tx.deadline.findFirst({
    where: { enterpriseId, subjectType: 'inspections', subjectId: id, closedAt: null },
    select: { holderId: true },
  });
  return {
    id,
    enterpriseId,
    row,
    today,
    rules,
    clock,
    status: row.status,
    topic: row.topic,
    methods: row.methods,
    plannedOn: fromDate(row.plannedOn),
    checklist: row.checklist as unknown as Checklist,
    states: await readStates(tx, row.findings),
  };
}

/** What is known of some findings and of the promises that they became. */
export async function readStates(
  tx: Db,
  findings: readonly { id: number; status: FindingStatus; assignments: number }[],
): Promise<(StateFacts & { id: number; promiseId: number | null })[]> {
  const promises = await tx.commitment.findMany({
    where: { sourceNoun: 'findings', sourceId: { in: findings.map(({ id }) => id) } },
    select: { id: true, sourceId: true, sourcePart: true, status: true, dueOn: true },
  });
  return findings.map(({ id, status, assignments }) => {
    const last = promises.find(({ sourceId, sourcePart }) => sourceId === id && sourcePart === assignments);
    return {
      id,
      status,
      promiseId: last?.id ?? null,
      promise: last ? { status: last.status, dueOn: fromDate(last.dueOn) } : null,
    };
  });
}

/** The last day on which the inspected unit can be told in time of the planned day. */
export function noticeBy({ plannedOn, rules, row, today }: RoundCase): Day {
  const last = row.isSurprise ? plannedOn : addDays(plannedOn, -Number(rules['inspection.notice']));
  return last < today ? today : last;
}

/** The circumstances that hold for the round. */
export function circumstancesOf({ today, plannedOn, states }: RoundCase): ReadonlySet<RoundCircumstance> {
  return new Set<RoundCircumstance>([
    ...(plannedOn <= today ? (['dayCame'] as const) : []),
    ...(states.every(isGiven) ? (['allGiven'] as const) : []),
    ...(states.every(isSettled) ? (['noneOpen'] as const) : []),
  ]);
}

/** Of the team who leads it; null where nobody does. */
export function leaderOf({ row }: Pick<RoundCase, 'row'>): number | null {
  return row.members.find(({ part }) => part === 'LEADER')?.employeeId ?? null;
}

/** What the workflow kernel must know of a round. */
export function matterOf(found: RoundCase): Matter<RoundWords> {
  const { row, today, rules, status, plannedOn } = found;
  return {
    id: found.id,
    enterpriseId: found.enterpriseId,
    today,
    status,
    unitId: row.unitId,
    unitPath: row.unit.path,
    holding: circumstancesOf(found),
    plannedOn: status === 'APPROVED' ? noticeBy(found) : plannedOn < today ? today : plannedOn,
    noticeEndsOn: null,
    parts: { LEADER: leaderOf(found) },
    ownRoles: {},
    unfitFor: () => [],
    daysOf: (rule) => ({ value: Number(rules[rule]), unit: dayKindOf(rule) }),
    concerned: [...new Set([row.plannedById, ...row.members.map(({ employeeId }) => employeeId)])],
  };
}

/** What a rule's days are: working days, or calendar days. */
export function dayKindOf(rule: RoundWords['rule']): 'workdays' | 'days' {
  return inspectionRules[rule].kind;
}

/** The round as its workflow asks for it now. Throws a `Refusal` when there is none. */
export async function readRoundMatter(tx: Db, enterpriseId: number, id: number): Promise<Matter<RoundWords>> {
  return matterOf(await readRoundCase(tx, enterpriseId, id));
}

/** The portal itself. */
export const AS_SYSTEM: Viewer = {
  part: null,
  isUnionOfficer: false,
  isUnionChair: false,
  isManagement: false,
  isUnitHead: false,
  isOnHook: false,
  isSystem: true,
};

/** Whether the actor holds one of the roles over the unit of this path. */
export function isOver({ roles }: Actor, wanted: readonly Role[], unitPath: string): boolean {
  return roles.some((held) => wanted.includes(held.role) && unitPath.startsWith(held.unitPath));
}

/** The actor's part in the round; null when he does not go along. */
export function partOf({ row }: Pick<RoundCase, 'row'>, employeeId: number | null): Part | null {
  const member = row.members.find((one) => one.employeeId === employeeId);
  return member ? member.part : null;
}

/** What the actor is to the round. */
export function viewerOf(actor: Actor, found: RoundCase): Viewer {
  const { path } = found.row.unit;
  return {
    part: partOf(found, actor.employeeId),
    isUnionOfficer: isOver(actor, ROLES_OF_DUTY.UNION_OFFICER, path),
    isUnionChair: isOver(actor, ROLES_OF_DUTY.UNION_CHAIR, path),
    isManagement: isOver(actor, ROLES_OF_DUTY.MANAGEMENT, path),
    isUnitHead: isOver(actor, ROLES_OF_DUTY.DEPARTMENT, path),
    isOnHook: actor.employeeId !== null && found.clock?.holderId === actor.employeeId,
  };
}

/** What of a round decides who sees it. */
export function opennessOf({ row, status }: Pick<RoundCase, 'row' | 'status'>): Openness {
  return { status, isSurprise: row.isSurprise, isPublished: row.publishedOn !== null };
}

/** Whoever acts: somebody, or the portal for an enterprise. */
export type By = Actor | { enterpriseId: number; accountId?: undefined };

export type SeenRound = RoundCase & { viewer: Viewer; openness: Openness };

/** Reads a round for somebody, or for the portal. One that he may not see is not there for him. */
export async function readSeenRound(tx: Db, by: By, id: number): Promise<SeenRound> {
  const found = await readRoundCase(tx, by.enterpriseId, id);
  const viewer = by.accountId === undefined ? AS_SYSTEM : viewerOf(by, found);
  const openness = opennessOf(found);
  if (!seesRound(viewer, openness)) throw new Refusal('notFound', 'inspections:refusal.notFound');
  return { ...found, viewer, openness };
}
