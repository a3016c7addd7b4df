import { toDate } from '#app/platform/calendar/day.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import { findPerson } from '#app/systems/roster/public.server.ts';
import type { ConcernAction } from '../actions.ts';
import { ROLES_OF_DUTY } from '../duty.ts';
import { concernEvents } from '../events.ts';
import { matterOf } from '../matter.ts';
import { findDepartment } from './find-department.server.ts';
import { promisedWith } from './promise-with-answer.server.ts';
import { fieldRefusal, say, text, type Effect, type StepContext } from './step-effect.server.ts';

/** Whoever is named has it from now on, with the day that is due already: naming him buys no time. */
const accept: Effect = async (context) => {
  const { tx, found, input } = context;
  if (text(input, 'handler') === '') return {};
  const handler = await handlerOf(context);
  await tx.deadline.updateMany({
    where: { subjectType: 'concerns', subjectId: found.row.id, closedAt: null },
    data: { holderId: handler.id, holderRole: 'EMPLOYEE', link: 0, insteadOfId: null },
  });
  await tellOne(context, handler.id, concernEvents.accept);
  return { data: { handlerId: handler.id }, told: { handler: handler.name } };
};

async function handlerOf({ tx, found, input }: StepContext) {
  const who = text(input, 'handler');
  const person = await findPerson(tx, found.row.enterpriseId, who, found.today);
  if (person.problem) throw fieldRefusal('handler', `handler${person.problem}`, { who });
  if (found.people.unfit.includes(person.employee.id)) throw fieldRefusal('handler', 'handlerUnfit', { who });
  return person.employee;
}

const sendToReceiver: Effect = async (context) => {
  await say(context, 'NOTE', 'HANDLERS', text(context.input, 'reason'));
  const { department } = context.found;
  return {
    data: { departmentId: null, handlerId: null },
    told: { department: department?.name ?? '' },
  };
};

const reply: Effect = async (context) => {
  await say(context, 'REPLY', 'HANDLERS', text(context.input, 'text'), promisedWith(context));
  return {};
};

const involve: Effect = async (context) => {
  const { tx, found, input } = context;
  const department = await findDepartment(context);
  if (department.id === found.row.departmentId)
    throw fieldRefusal('department', 'departmentHandles', { name: department.name });
  const key = { concernId: found.row.id, unitId: department.id };
  await tx.concernCoHandler.upsert({
    where: { concernId_unitId: key },
    create: { ...key, enterpriseId: found.row.enterpriseId },
    update: { answeredOn: null },
  });
  await say(context, 'NOTE', 'HANDLERS', text(input, 'text'));
  const [head] = department.headIds;
  if (head !== undefined) await tellOne(context, head, concernEvents.involve);
  return { told: { department: department.name } };
};

/** The opinion is that of the department, asked for, whose head speaks. */
const giveOpinion: Effect = async (context) => {
  const { tx, found, actor } = context;
  const heads: readonly string[] = ROLES_OF_DUTY.DEPARTMENT_HEAD;
  const own = found.row.coHandlers.filter(({ unit }) =>
    actor?.roles.some(({ role, unitPath }) => heads.includes(role) && unit.path.startsWith(unitPath)),
  );
  await tx.concernCoHandler.updateMany({
    where: { concernId: found.row.id, unitId: { in: own.map(({ unitId }) => unitId) } },
    data: { answeredOn: toDate(found.today) },
  });
  await say(context, 'OPINION', 'HANDLERS', text(context.input, 'text'));
  const to = found.clock?.holderId ?? null;
  if (to !== null && to !== actor?.employeeId) await tellOne(context, to, concernEvents.giveOpinion);
  return { told: { department: own.map(({ unit }) => unit.name).join('、') } };
};

async function tellOne({ tx, found }: StepContext, employeeId: number, name: string): Promise<void> {
  const { roundedTo } = matterOf(found);
  await notify(tx, [
    {
      enterpriseId: found.row.enterpriseId,
      employeeId,
      kind: 'WAITS',
      subjectType: 'concerns',
      subjectId: found.row.id,
      name,
      ...(roundedTo ? { roundedTo: roundedTo.toISOString() } : {}),
    },
  ]);
}

/** Steps of the departments. */
export const DEPARTMENT_EFFECTS = {
  accept,
  return: sendToReceiver,
  reply,
  involve,
  giveOpinion,
} satisfies Partial<Record<ConcernAction, Effect>>;
