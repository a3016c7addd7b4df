import { oneOf } from '#app/core/one-of.ts';
import type { Actor } from '#app/core/actor.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import { wrongField, type Refusal } from '#app/core/refusal.ts';
import { addDays, isDay, toDate, type Day } from '#app/platform/calendar/day.ts';
import { registerCommitment } from '#app/systems/commitments/public.server.ts';
import { representativesInOffice } from '#app/systems/representatives/public.server.ts';
import { findPerson } from '#app/systems/roster/public.server.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import { readPresent } from '#app/platform/workflow/queries-present.server.ts';
import { ROLES_OF_DUTY } from '../duty.ts';
import type { FindingAction } from '../finding-actions.ts';
import type { FindingCase } from '../queries-finding.server.ts';
import { FINDING_CATEGORIES, SEVERITIES } from '../inspection.ts';

/** What a step knows: the finding, who takes it, and what was typed. */
interface StepContext {
  tx: Tx;
  found: FindingCase;
  /** Null for the portal. */
  actor: Actor | null;
  input: Readonly<Record<string, unknown>>;
}

interface StepEffect {
  data?: Prisma.FindingUncheckedUpdateManyInput;
  /** Days and names only: the words of a finding are not for all who may read the log. */
  told?: Prisma.InputJsonObject;
}

type Effect = (context: StepContext) => StepEffect | Promise<StepEffect>;

/** A refusal beside one field of a finding's form. */
export function fieldRefusal(
  field: string,
  key: string,
  params: Record<string, string | number> = {},
): Refusal {
  return wrongField({ field, key: `findings:problem.${key}`, params });
}

function text(input: StepContext['input'], field: string): string {
  const value = input[field];
  return typeof value === 'string' ? value.trim() : '';
}

const revise: Effect = ({ input }) => ({
  data: {
    category: oneOf(FINDING_CATEGORIES, input['category']),
    severity: oneOf(SEVERITIES, input['severity']),
    description: text(input, 'description'),
    suggestion: text(input, 'suggestion'),
    withheld: input['withheld'] === 'on',
  },
});

const keepExplanation: Effect = ({ found, input }) => ({
  data: { explanation: text(input, 'reason'), ...closing(found.status === 'FOUND', found.today) },
});

function closing(isOver: boolean, today: Day) {
  return isOver ? { closedOn: toDate(today) } : {};
}

/** Gives it to a department, and so makes it a promise: from now on the ledger says how far it is. */
const assign: Effect = async (context) => {
  const { tx, found, actor, input } = context;
  const { row, round, today, enterpriseId } = found;
  const dueOn = text(input, 'dueOn');
  const last = addDays(today, Number(round.rules['inspection.rectify']));
  if (!isDay(dueOn) || dueOn < today || dueOn > last)
    throw fieldRefusal('dueOn', 'dueOnRange', { day: last });
  const department = await tx.orgUnit.findFirst({
    where: { id: Number(input['departmentId']), enterpriseId, closedOn: null },
    select: { id: true, path: true, name: true },
  });
  if (!department) throw fieldRefusal('departmentId', 'departmentIdShort');
  const ownerId = await ownerOf(context, text(input, 'owner'));
  const assignments = row.assignments + 1;
  await registerCommitment(tx, actor, {
    enterpriseId,
    source: { noun: 'findings', id: row.id, part: assignments },
    text: text(input, 'text'),
    departmentId: department.id,
    ownerId,
    dueOn,
    visibility: row.withheld ? 'PARTIES' : 'ENTERPRISE',
    apartIds: await ownPeople(tx, found, department, ownerId),
  });
  return {
    data: { departmentId: department.id, ownerId, assignedOn: toDate(today), assignments, closedOn: null },
    told: { department: department.name, day: dueOn },
  };
};

async function ownerOf({ tx, found }: StepContext, typed: string): Promise<number | null> {
  if (typed === '') return null;
  const person = await findPerson(tx, found.enterpriseId, typed, found.today);
  if (person.problem) throw fieldRefusal('owner', `owner${person.problem}`, { who: typed });
  return person.employee.id;
}

/**
 * Representatives who work in the department that puts it right: they do not check the work of their own people. Whoever
 * leads it, or promised it himself, is kept from that by the promise.
 */
async function ownPeople(
  tx: Tx,
  { enterpriseId, today }: FindingCase,
  department: { id: number; path: string },
  ownerId: number | null,
): Promise<number[]> {
  const inOffice = await representativesInOffice(tx, enterpriseId, today);
  const there = await tx.unitMembership.findMany({
    where: {
      employeeId: { in: inOffice.map(({ employeeId }) => employeeId) },
      unit: { path: { startsWith: department.path } },
      ...onDay(today)('fromOn', 'toOn'),
    },
    select: { employeeId: true },
  });
  const branch = department.path.split('/').filter(Boolean).map(Number);
  const { held } = await readPresent(tx, enterpriseId, branch, today);
  const heads = held.filter(({ role }) => (ROLES_OF_DUTY.DEPARTMENT as readonly string[]).includes(role));
  const kept = new Set([ownerId, ...heads.map(({ employeeId }) => employeeId)]);
  return [...new Set(there.map(({ employeeId }) => employeeId))].filter((id) => !kept.has(id));
}

const decideStopWork: Effect = ({ input }) => {
  const decision = oneOf(['STOPPED', 'GOES_ON'], input['decision']);
  const reason = text(input, 'reason');
  if (decision === 'GOES_ON' && [...reason].length < 5)
    throw fieldRefusal('reason', 'reasonShort', { min: 5 });
  return { data: { stopWork: decision, stopWorkReason: reason }, told: { decision } };
};

/** What each step does beside changing the status. */
export const FINDING_EFFECTS: Record<FindingAction, Effect> = {
  revise,
  drop: keepExplanation,
  report: () => ({}),
  alarm: () => ({ data: { stopWork: 'ASKED' } }),
  decideStopWork,
  assign,
  explain: keepExplanation,
  acceptExplanation: ({ found }) => ({ data: { closedOn: toDate(found.today) } }),
  refuseExplanation: ({ input }) => ({ told: { reason: text(input, 'reason') } }),
  fallBack: () => ({}),
};
