import type { Actor, Role } from '#app/core/actor.ts';
import type { Db, Prisma } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { keyedName } from '#app/core/vault.server.ts';
import { dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import type { Matter } from '#app/platform/workflow/matter.ts';
import type { CommitmentFacts } from './circumstances.ts';
import type { SourceNoun, Visibility } from './commitment.ts';
import { ROLES_OF_DUTY } from './duty.ts';
import { matterOf } from './matter.ts';
import { seesWords, type Viewer } from './policy.ts';
import { commitmentRules } from './rules.ts';
import { PROMISEE_NAMES } from './sealed-place.ts';
import type { CommitmentWords } from './transition.ts';

const PARTS = {
  department: { select: { id: true, name: true, path: true } },
  owner: { select: { id: true, name: true } },
  extensions: { orderBy: { id: 'asc' } },
  confirmations: { orderBy: { id: 'asc' }, include: { employee: { select: { name: true } } } },
} as const satisfies Prisma.CommitmentInclude;

type Row = Prisma.CommitmentGetPayload<{ include: typeof PARTS }>;

/** A promise with all that its rules ask: facts, people, the rules of today. */
export type Case = Awaited<ReturnType<typeof readCase>>;

/** Reads a promise of the enterprise for its rules. Throws a `Refusal` when there is none. */
export async function readCase(tx: Db, enterpriseId: number, id: number) {
  const row = await tx.commitment.findFirst({ where: { id, enterpriseId }, include: PARTS });
  if (!row) throw new Refusal('notFound', 'commitments:refusal.notFound');
  const today = dayOf(new Date());
  const rules = await readRuleValues(tx, enterpriseId, commitmentRules, today);
  const calendar = await readWorkCalendar(tx, enterpriseId);
  const clock = await tx.deadline.findFirst({
    where: { enterpriseId, subjectType: 'commitments', subjectId: id, closedAt: null },
    select: { holderId: true },
  });
  const { department, ownerId, promiseeId, apartIds } = row;
  const facts = factsOf(row);
  return {
    id,
    enterpriseId,
    row,
    department,
    ownerId,
    promiseeId,
    apartIds,
    today,
    rules,
    calendar,
    clock,
    facts,
  };
}

function factsOf(row: Row): CommitmentFacts {
  const rejections = row.confirmations.filter(({ kept }) => !kept);
  const last = rejections[rejections.length - 1];
  const confirmed = row.confirmations.filter(({ kept, id }) => kept && id > (last?.id ?? 0));
  return {
    status: row.status,
    dueOn: fromDate(row.dueOn),
    extended: row.extensions.length,
    rejectedOn: last ? fromDate(last.onDay) : null,
    confirmedBy: [...new Set(confirmed.flatMap(({ employeeId }) => employeeId ?? []))],
    accountOn: row.accountOn && fromDate(row.accountOn),
    isWorker: false,
  };
}

/** The promise as its workflow asks for it now. Throws a `Refusal` when there is none. */
export async function readMatter(tx: Db, enterpriseId: number, id: number): Promise<Matter<CommitmentWords>> {
  return matterOf(await readCase(tx, enterpriseId, id));
}

/** The name under which a promise to the worker of a confidential source is found by him. */
export function promiseeKeyOf(enterpriseId: number, employeeId: number): string {
  return keyedName(enterpriseId, PROMISEE_NAMES, String(employeeId));
}

const NOBODY: Viewer = {
  isOwner: false,
  isDepartmentHead: false,
  isManagement: false,
  isUnion: false,
  isUnionChair: false,
  isRepresentative: false,
  isPromisee: false,
  isOnHook: false,
  isApart: false,
  hasConfirmed: false,
};

/** The portal itself. */
const AS_SYSTEM: Viewer = { ...NOBODY, isSystem: true };

function viewerOf({ employeeId, enterpriseId, roles }: Actor, found: Case): Viewer {
  if (employeeId === null) return NOBODY;
  const { row, department, clock, facts } = found;
  const over = (wanted: readonly Role[]) =>
    roles.some(({ role, unitPath }) => wanted.includes(role) && department.path.startsWith(unitPath));
  const isDepartmentHead = over(ROLES_OF_DUTY.DEPARTMENT_HEAD);
  return {
    isOwner: row.ownerId === employeeId || (row.ownerId === null && isDepartmentHead),
    isDepartmentHead,
    isManagement: over(ROLES_OF_DUTY.MANAGEMENT),
    isUnion: over(ROLES_OF_DUTY.UNION),
    isUnionChair: over(ROLES_OF_DUTY.UNION_CHAIR),
    isRepresentative: roles.some(({ role }) => role === 'EMPLOYEE_REPRESENTATIVE'),
    isPromisee:
      row.promiseeId === employeeId ||
      (row.promiseeKey !== null && row.promiseeKey === promiseeKeyOf(enterpriseId, employeeId)),
    isOnHook: clock?.holderId === employeeId,
    isApart: row.apartIds.includes(employeeId),
    hasConfirmed: facts.confirmedBy.includes(employeeId),
  };
}

/** A promise with what the viewer is to it; the worker's own word, and the portal's, is enough to call it kept. */
export type SeenCase = Case & {
  viewer: Viewer;
  visibility: Visibility;
  source: { noun: SourceNoun; id: number };
};

/** Reads a promise for somebody, null for the portal. One whose words he may not read is not there for him. */
export async function readSeenCase(
  tx: Db,
  by: Actor | { enterpriseId: number; accountId?: undefined },
  id: number,
): Promise<SeenCase> {
  const found = await readCase(tx, by.enterpriseId, id);
  const viewer = by.accountId === undefined ? AS_SYSTEM : viewerOf(by, found);
  const visibility = found.row.visibility as Visibility;
  if (!seesWords(visibility, viewer)) throw new Refusal('notFound', 'commitments:refusal.notFound');
  const facts = { ...found.facts, isWorker: viewer.isPromisee || viewer.isSystem === true };
  const source = { noun: found.row.sourceNoun as SourceNoun, id: found.row.sourceId };
  return { ...found, facts, viewer, visibility, source };
}
