import { createHash } from 'node:crypto';
import type { Actor, Role } from '#app/core/actor.ts';
import type { Db, Prisma } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import type { Matter } from '#app/platform/workflow/matter.ts';
import { ROLES_OF_DUTY } from './duty.ts';
import { signedText, type AskedQuestion, type Side } from './management-talk.ts';
import { seesTalk, sideOf, type Viewer } from './policy.ts';
import { talkRules } from './rules.ts';
import type { Circumstance, TalkWords } from './transition.ts';

const PARTS = {
  unit: { select: { id: true, name: true, path: true } },
  manager: { select: { id: true, name: true, position: true } },
  requestedBy: { select: { id: true, name: true } },
  requesters: { include: { employee: { select: { id: true, name: true } } }, orderBy: { employeeId: 'asc' } },
  questions: { orderBy: { seq: 'asc' } },
  signatures: { orderBy: { id: 'asc' }, include: { employee: { select: { name: true } } } },
  follows: { select: { id: true, no: true } },
} as const satisfies Prisma.ManagementTalkInclude;

/** A talk with all that its rules ask. */
export type Case = Awaited<ReturnType<typeof readCase>>;

/** Reads a talk of the enterprise for its rules. Throws a `Refusal` when there is none. */
export async function readCase(tx: Db, enterpriseId: number, id: number) {
  const row = await tx.managementTalk.findFirst({ where: { id, enterpriseId }, include: PARTS });
  if (!row) throw new Refusal('notFound', 'management-talks:refusal.notFound');
  const today = dayOf(new Date());
  const rules = await readRuleValues(tx, enterpriseId, talkRules, today);
  const clock = await tx.deadline.findFirst({
    where: { enterpriseId, subjectType: 'management-talks', subjectId: id, closedAt: null },
    select: { holderId: true },
  });
  const promises = await tx.commitment.findMany({
    where: { sourceNoun: 'management-talks', sourceId: id },
    select: { status: true },
  });
  const questions = row.questions.map(
    ({ seq, text, answer, withheld, promise, promiseOn }): AskedQuestion => ({
      seq,
      text,
      answer,
      withheld,
      promise,
      promiseOn: promiseOn && fromDate(promiseOn),
    }),
  );
  const hash = createHash('sha256').update(signedText(row.minutes, questions)).digest('hex');
  const valid = row.signatures.filter(({ voidedAt, hash: signed }) => voidedAt === null && signed === hash);
  const isSettled = promises.every(({ status }) => ['KEPT', 'BROKEN', 'WITHDRAWN'].includes(status));
  const signedSides = valid.map(({ side }) => side);
  const status = row.status;
  return { id, enterpriseId, row, today, rules, clock, questions, hash, signedSides, isSettled, status };
}

/** The circumstances that hold for the talk, as whoever looks at it would act. */
export function circumstancesOf(
  { row, isSettled, signedSides }: Case,
  side: Side | null,
): ReadonlySet<Circumstance> {
  const other = side === 'MANAGEMENT' ? 'REPRESENTATIVES' : 'MANAGEMENT';
  return new Set<Circumstance>([
    row.declines === 0 ? 'firstDecline' : 'declinedBefore',
    signedSides.includes(other) ? 'lastSide' : 'firstSide',
    side === 'MANAGEMENT' ? 'ofManagement' : 'ofRepresentatives',
    isSettled ? 'settled' : 'promising',
    ...(signedSides.includes('REPRESENTATIVES') ? (['signedByUs'] as const) : []),
    ...(row.scheduledAt !== null && row.scheduledAt <= new Date() ? (['timeCame'] as const) : []),
  ]);
}

/** What the workflow kernel must know of a talk. */
export function matterOf(found: Case, side: Side | null = null): Matter<TalkWords> {
  const { row, today, rules } = found;
  const requesterIds = row.requesters.map(({ employeeId }) => employeeId);
  return {
    id: found.id,
    enterpriseId: found.enterpriseId,
    today,
    status: found.status,
    unitId: row.unitId,
    unitPath: row.unit.path,
    holding: circumstancesOf(found, side),
    plannedOn: null,
    noticeEndsOn: null,
    parts: { MANAGER: row.managerId, REQUESTER: requesterIds[0] ?? null },
    ownRoles: {},
    // Whoever is asked does not decide in another office whether he must answer.
    unfitFor: (clock) =>
      clock === 'accept' || clock === 'hold' || clock === 'countersign' ? [] : [row.managerId],
    daysOf: (rule) => ({ value: Number(rules[rule]), unit: 'workdays' }),
    concerned: [...new Set([...requesterIds, row.managerId])],
  };
}

/** The talk as its workflow asks for it now. Throws a `Refusal` when there is none. */
export async function readMatter(tx: Db, enterpriseId: number, id: number): Promise<Matter<TalkWords>> {
  return matterOf(await readCase(tx, enterpriseId, id));
}

const AS_SYSTEM: Viewer = {
  isRequester: false,
  isManager: false,
  isUnionOfficer: false,
  isUnionChair: false,
  isManagement: false,
  isOnHook: false,
  isOfUnit: false,
  isSystem: true,
};

function viewerOf({ employeeId, roles, unitPath }: Actor, { row, clock }: Case): Viewer {
  const over = (wanted: readonly Role[]) =>
    roles.some((held) => wanted.includes(held.role) && row.unit.path.startsWith(held.unitPath));
  const isManager = row.managerId === employeeId;
  return {
    isRequester: row.requesters.some((one) => one.employeeId === employeeId),
    isManager,
    isUnionOfficer: !isManager && over(ROLES_OF_DUTY.UNION_OFFICER),
    isUnionChair: !isManager && over(ROLES_OF_DUTY.UNION_CHAIR),
    isManagement: over(ROLES_OF_DUTY.MANAGEMENT),
    isOnHook: employeeId !== null && clock?.holderId === employeeId,
    isOfUnit: unitPath.startsWith(row.unit.path),
  };
}

export type SeenCase = Case & { viewer: Viewer; side: Side | null };

/** Reads a talk for somebody, or for the portal. One that he may not read is not there for him. */
export async function readSeenCase(
  tx: Db,
  by: Actor | { enterpriseId: number; accountId?: undefined },
  id: number,
): Promise<SeenCase> {
  const found = await readCase(tx, by.enterpriseId, id);
  const viewer = by.accountId === undefined ? AS_SYSTEM : viewerOf(by, found);
  const isPublished = found.row.publishedOn !== null;
  if (!seesTalk(viewer, isPublished, found.row.disclosure))
    throw new Refusal('notFound', 'management-talks:refusal.notFound');
  return { ...found, viewer, side: sideOf(viewer) };
}
