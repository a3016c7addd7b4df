import type { Actor, GrantedRole } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate, type Day } from '#app/platform/calendar/day.ts';
import { grantableRoles, mayEnd, problemOfLink } from './policy.ts';
import { readConfidence } from './queries-confidence.server.ts';
import { accountStateOf, type AccountState } from './account-state.ts';
import { PERSON_COLUMNS } from './queries-people.server.ts';

/** The id of the employee with this 工号. Throws a `Refusal` when there is none. */
export async function readEmployeeId(enterpriseId: number, no: string): Promise<number> {
  const found = await db().employee.findUnique({
    where: { enterpriseId_no: { enterpriseId, no } },
    select: { id: true },
  });
  if (!found) throw new Refusal('notFound', 'roster:refusal.unknownEmployee', { params: { no } });
  return found.id;
}

/** The name of a person of the enterprise. Throws a `Refusal` when there is none. */
export async function readName(enterpriseId: number, id: number): Promise<string> {
  return (await readKnown(enterpriseId, id)).name;
}

/** The 工号 of a person of the enterprise. Throws a `Refusal` when there is none. */
export async function readNo(enterpriseId: number, id: number): Promise<string> {
  return (await readKnown(enterpriseId, id)).no;
}

async function readKnown(enterpriseId: number, id: number): Promise<{ no: string; name: string }> {
  const found = await db().employee.findFirst({
    where: { id, enterpriseId },
    select: { no: true, name: true },
  });
  if (!found) throw new Refusal('notFound', 'core:refusal.notFound');
  return found;
}

/** A stretch of days, both counted; an open end lasts. */
export interface Stretch {
  id: number;
  from: Day;
  to: Day | null;
}

export interface ShownRole extends Stretch {
  role: GrantedRole;
  unitName: string;
  /** Whether it holds today, has ended, has not begun, or was taken back before it held for a whole day. */
  state: 'running' | 'ended' | 'later' | 'withdrawn';
  mayEnd: boolean;
}

/**
 * A person with intervals, roles and account, what the actor may grant and where, and whether they may make a link for
 * the account.
 */
export async function readPerson({ actor, params }: { actor: Actor; params: { id: number } }) {
  const { enterpriseId } = actor;
  const person = await db().employee.findFirst({
    where: { id: params.id, enterpriseId },
    select: {
      ...PERSON_COLUMNS,
      employments: { orderBy: { joinedOn: 'desc' } },
      memberships: { orderBy: { fromOn: 'desc' }, include: { unit: UNIT } },
      roles: { orderBy: [{ fromOn: 'desc' }, { id: 'desc' }], include: { unit: { select: { name: true } } } },
      account: { select: ACCOUNT },
    },
  });
  if (!person) throw new Refusal('notFound', 'core:refusal.notFound');
  const today = dayOf(new Date());
  const { employments, memberships, roles, account, ...facts } = person;
  const employed = employments.map(({ id, joinedOn, leftOn }) => stretch(id, joinedOn, leftOn));
  return {
    person: facts,
    grantable: actor.employeeId === person.id ? [] : grantableRoles(actor),
    linkProblem: problemOfLink(actor, await readConfidence(db(), person.id), person.id),
    today,
    employments: employed,
    memberships: memberships.map(({ id, fromOn, toOn, unit }) => ({
      ...stretch(id, fromOn, toOn),
      unitName: unitLabel(unit),
    })),
    roles: roles.map((held) => shownRole(actor, person.id, held, today)),
    account: accountOf(account, employed, today),
    units: await readGrantableUnits(enterpriseId),
  };
}

export type ShownPerson = Awaited<ReturnType<typeof readPerson>>;

const UNIT = { select: { name: true, kind: true, parent: { select: { name: true } } } } as const;
const ACCOUNT = { passwordHash: true, lockedUntil: true, disabledAt: true } as const;

function stretch(id: number, from: Date, to: Date | null): Stretch {
  return { id, from: fromDate(from), to: to && fromDate(to) };
}

interface HeldRow {
  id: number;
  role: GrantedRole;
  fromOn: Date;
  toOn: Date | null;
  unit: { name: string };
}

function shownRole(actor: Actor, employeeId: number, held: HeldRow, today: Day): ShownRole {
  const { id, role, fromOn, toOn, unit } = held;
  const days = stretch(id, fromOn, toOn);
  const state = stateOf(days, today);
  const isOver = state === 'ended' || state === 'withdrawn';
  return { ...days, role, unitName: unit.name, state, mayEnd: !isOver && mayEnd(actor, role, employeeId) };
}

function stateOf({ from, to }: Stretch, today: Day): ShownRole['state'] {
  if (to !== null && to < from) return 'withdrawn';
  if (to !== null && to < today) return 'ended';
  return from > today ? 'later' : 'running';
}

interface AccountRow {
  passwordHash: string | null;
  lockedUntil: Date | null;
  disabledAt: Date | null;
}

function accountOf(account: AccountRow | null, employments: readonly Stretch[], today: Day): AccountState {
  const isHere = employments.some(({ from, to }) => from <= today && (to === null || to >= today));
  return accountStateOf(
    {
      isHere,
      hasAccount: account !== null,
      hasPassword: Boolean(account?.passwordHash),
      isDisabled: Boolean(account?.disabledAt),
      lockedUntil: account?.lockedUntil ?? null,
    },
    new Date(),
  );
}

/** A team with its department in front. */
export function unitLabel({
  name,
  kind,
  parent,
}: {
  name: string;
  kind: string;
  parent: { name: string } | null;
}): string {
  return kind === 'TEAM' && parent ? `${parent.name} ${name}` : name;
}

export interface UnitChoice {
  id: number;
  label: string;
}

/** The enterprise and its open departments and teams, each branch together. */
export async function readGrantableUnits(enterpriseId: number): Promise<UnitChoice[]> {
  const units = await db().orgUnit.findMany({
    where: { enterpriseId, closedOn: null },
    orderBy: { path: 'asc' },
    select: { id: true, name: true, kind: true, parent: { select: { name: true } } },
  });
  return units.map((unit) => ({ id: unit.id, label: unitLabel(unit) }));
}
