import type { Actor, HeldRole, Role } from '#app/core/actor.ts';
import type { Db, Prisma } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { keyedName, openJson } from '#app/core/vault.server.ts';
import { dayOf, fromDate, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import { representativeOfEmployee } from '#app/systems/representatives/public.server.ts';
import type { Present } from '#app/platform/workflow/holders.ts';
import type { Matter } from '#app/platform/workflow/matter.ts';
import { readPresent } from '#app/platform/workflow/queries-present.server.ts';
import type { ConcernFacts } from './circumstances.ts';
import { isDepartmentClock, isReceiverClock } from './clocks.ts';
import { deputiesWithoutOffice } from './conflict.ts';
import { LINE_ROLES, ROLES_OF_DUTY } from './duty.ts';
import { matterOf, type People } from './matter.ts';
import { AUTHOR_NAMES, placeOfAuthor } from './sealed-place.ts';
import { sightOf, type Seen, type Viewer } from './policy.ts';
import { readUnfit } from './queries-staff.server.ts';
import { presentReceiver, receiverOf } from './receiver.ts';
import { superiorsOf } from './superiors.ts';
import { concernRules, type ConcernRuleValues } from './rules.ts';
import type { ConcernWords } from './transition.ts';

const PARTS = {
  parties: { select: { employeeId: true } },
  coHandlers: {
    select: { unitId: true, answeredOn: true, unit: { select: { name: true, path: true } } },
    orderBy: { unitId: 'asc' },
  },
  unit: { select: { id: true, name: true, path: true } },
  department: { select: { id: true, name: true, path: true } },
} as const satisfies Prisma.ConcernInclude;

type Row = Prisma.ConcernGetPayload<{ include: typeof PARTS }>;

/** A concern with all that its rules ask: facts, people, who is there, the rules of today. */
export type Case = Awaited<ReturnType<typeof readCase>>;

/** Reads a concern of the enterprise for its rules. Throws a `Refusal` when there is none. */
export async function readCase(tx: Db, enterpriseId: number, id: number) {
  const row = await tx.concern.findFirst({ where: { id, enterpriseId }, include: PARTS });
  if (!row) throw new Refusal('notFound', 'concerns:refusal.notFound');
  const today = dayOf(new Date());
  const rules = (await readRuleValues(tx, enterpriseId, concernRules, today)) as ConcernRuleValues;
  const present = await readStaff(tx, row, today);
  const parties = row.parties.map(({ employeeId }) => employeeId);
  const conflicted = await readUnfit(tx, enterpriseId, parties, today);
  const clock = await tx.deadline.findFirst({
    where: { enterpriseId, subjectType: 'concerns', subjectId: id, closedAt: null },
    select: { holderId: true, clock: true, dueOn: true },
  });
  const guarded = row.tier === 'NAMED' ? [] : deputiesWithoutOffice(present.away, present.held);
  const authorId = authorOf(row);
  const place = {
    unitId: row.unitId,
    unitPath: row.unit.path,
    unfit: [...conflicted, ...guarded, ...(authorId === null ? [] : [authorId])],
    above: [...superiorsOf(row.unit.path, present.held).keys()],
  };
  const receiverId = receiverOf(row.receiverId, place, present);
  const unasked = row.tier === 'NAMED' ? [] : place.above.filter((id) => id !== receiverId);
  const people: People = {
    authorId,
    typistId: row.typistId,
    receiverId,
    receiverPresentId: presentReceiver(receiverId, { ...place, above: unasked }, present),
    handlerId: row.handlerId !== null && !conflicted.has(row.handlerId) ? row.handlerId : null,
    unfit: place.unfit,
    above: unasked,
  };
  const { unit, department } = row;
  return {
    id,
    enterpriseId,
    row,
    unit,
    department,
    today,
    rules,
    present,
    conflicted,
    clock,
    people,
    facts: factsOf(row),
  };
}

/**
 * Who holds an office around the concern. On a consultation day whoever sits at the table hears everybody: as long as he
 * is in office anywhere he owes the answer to what he was told (首接责任).
 */
async function readStaff(tx: Db, row: Row, today: Day): Promise<Present> {
  const { enterpriseId, receiverId, unitId } = row;
  const present = await readPresent(tx, enterpriseId, branchesOf(row), today);
  if (row.source !== 'CONSULTATION_DAY' || receiverId === null) return present;
  const office = await representativeOfEmployee(tx, enterpriseId, receiverId, today);
  if (!office) return present;
  const held = { role: 'EMPLOYEE_REPRESENTATIVE', unitId, employeeId: receiverId } as const;
  return { ...present, held: [...present.held, held] };
}

function branchesOf({ unit, department, coHandlers }: Row): number[] {
  const paths = [unit.path, department?.path ?? '', ...coHandlers.map((one) => one.unit.path)];
  return [...new Set(paths.flatMap((path) => path.split('/').filter(Boolean).map(Number)))];
}

/** The concern as its workflow asks for it now. Throws a `Refusal` when there is none. */
export async function readMatter(tx: Db, enterpriseId: number, id: number): Promise<Matter<ConcernWords>> {
  return matterOf(await readCase(tx, enterpriseId, id));
}

/** Who wrote it, for the portal's own use; null of an unnamed one, and of one whose words are gone. */
function authorOf({ id, enterpriseId, authorId, authorSealed }: Row): number | null {
  if (authorSealed === null) return authorId;
  return openJson<{ employeeId: number }>(placeOfAuthor({ enterpriseId, id }), authorSealed).employeeId;
}

/** The name under which a confidential concern is found by its author, and by nobody who only has the database. */
export function authorKeyOf(enterpriseId: number, employeeId: number): string {
  return keyedName(enterpriseId, AUTHOR_NAMES, String(employeeId));
}

function factsOf(row: Row): ConcernFacts {
  return {
    status: row.status,
    tier: row.tier,
    urgency: row.urgency,
    hazard: row.hazard,
    complex: row.complex,
    departmentId: row.departmentId,
    reopened: row.reopened,
    ratingEndsOn: dayOrNull(row.ratingEndsOn),
    changedOn: fromDate(row.closedOn ?? row.repliedOn ?? row.submittedOn),
  };
}

/** What decides, beside who looks, how much of it is seen. */
export function seenOf({ facts }: Pick<Case, 'facts'>): Seen {
  const { tier, hazard, reopened, status } = facts;
  return { tier, hazard, escalated: reopened >= 2 || status === 'ESCALATED' };
}

const NOBODY: Viewer = {
  isAuthor: false,
  isTypist: false,
  conflicted: false,
  isReceiver: false,
  isUnionOfficer: false,
  isUnionChair: false,
  isDepartmentHead: false,
  isHandler: false,
  isCoHandler: false,
  isManagement: false,
  isOnHook: false,
  isUnitHead: false,
  letIn: 'NO',
};

/** The author, known by something else than an account: a receipt. */
export const AS_AUTHOR: Viewer = { ...NOBODY, isAuthor: true };

/** The portal itself. */
export const AS_SYSTEM: Viewer = { ...NOBODY, isSystem: true };

/** The actor as one who looks at this concern. An account without an employee is nobody to it. */
export async function viewerOf(tx: Db, actor: Actor, found: Case): Promise<Viewer> {
  const { employeeId } = actor;
  if (employeeId === null) return NOBODY;
  const { row, people, clock, conflicted, facts } = found;
  const over = (path: string | undefined, roles: readonly Role[], held: readonly HeldRole[]) =>
    path !== undefined && held.some((one) => roles.includes(one.role) && path.startsWith(one.unitPath));
  // A deputy has the roles of who is away, but what was said in confidence was said to the office's own holder.
  const offices = facts.tier === 'NAMED' ? actor.roles : ownRoles(actor, found);
  const isOnHook = clock?.holderId === employeeId;
  const heads = ROLES_OF_DUTY.DEPARTMENT_HEAD;
  const unitPath = found.unit.path;
  return {
    isAuthor: people.authorId === employeeId,
    isTypist: row.typistId === employeeId,
    conflicted: conflicted.has(employeeId),
    isReceiver: people.receiverId === employeeId || (isOnHook && isReceiverClock(clock.clock)),
    isUnionOfficer: over(unitPath, ROLES_OF_DUTY.UNION_OFFICER, offices),
    isUnionChair: over(unitPath, ROLES_OF_DUTY.UNION_CHAIR, offices),
    isDepartmentHead: over(found.department?.path, heads, actor.roles),
    isHandler: people.handlerId === employeeId || (isOnHook && isDepartmentClock(clock.clock)),
    isCoHandler: row.coHandlers.some(({ unit }) => over(unit.path, heads, actor.roles)),
    isManagement: over(unitPath, ROLES_OF_DUTY.MANAGEMENT, actor.roles),
    isOnHook,
    isUnitHead: over(unitPath, LINE_ROLES, actor.roles),
    letIn: await letInOn(tx, found, employeeId),
  };
}

function ownRoles({ employeeId, roles }: Actor, { present }: Case): HeldRole[] {
  return roles.filter(({ role, unitId }) =>
    present.held.some(
      (held) => held.employeeId === employeeId && held.role === role && held.unitId === unitId,
    ),
  );
}

/** Whether two people agreed to let him in, today. */
async function letInOn(tx: Db, { id, today, facts }: Case, forId: number): Promise<Viewer['letIn']> {
  if (facts.tier === 'NAMED') return 'NO';
  const openings = await tx.concernOpening.findMany({
    where: { concernId: id, forId, status: 'AGREED', endsOn: { gte: toDate(today) } },
    select: { withAuthor: true },
  });
  if (openings.length === 0) return 'NO';
  return openings.some(({ withAuthor }) => withAuthor) ? 'AUTHOR' : 'WORDS';
}

/** A concern with what the viewer is to it and how much he sees. */
export type VisibleCase = Case & { viewer: Viewer; seen: Seen; sight: ReturnType<typeof sightOf> };

/** The same for a viewer who is known. */
export function seenBy(found: Case, viewer: Viewer): VisibleCase {
  const seen = seenOf(found);
  return { ...found, viewer, seen, sight: sightOf(seen, viewer) };
}

/** Reads a concern of which the actor may see something. One that he may not see is not there for him. */
export async function readVisibleCase(tx: Db, actor: Actor, id: number): Promise<VisibleCase> {
  const found = await readCase(tx, actor.enterpriseId, id);
  const visible = seenBy(found, await viewerOf(tx, actor, found));
  if (visible.sight.words === 'NONE') throw new Refusal('notFound', 'concerns:refusal.notFound');
  return visible;
}

/** The civil day of a date column, or null. */
export function dayOrNull(date: Date | null): Day | null {
  return date && fromDate(date);
}
