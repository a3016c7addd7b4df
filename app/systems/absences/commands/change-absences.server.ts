import type { Actor } from '#app/core/actor.ts';
import { afterCommit, transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { wakeJob } from '#app/core/jobs.server.ts';
import { disconnectLive } from '#app/core/live.server.ts';
import { Refusal, wrongField } from '#app/core/refusal.ts';
import { dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { findPerson, readUnionRoles, type Person } from '#app/systems/roster/public.server.ts';
import { recordsForAll } from '../policy.ts';
import type { AbsenceInput } from '../schema.ts';

type NewAbsence = Extract<AbsenceInput, { intent: 'record' }>;

/**
 * Records when somebody is away and who stands in for him, or ends that. What he owes goes to the deputy at once.
 * Throws a `Refusal` beside the field: nobody of that name, one's own deputy, days in the wrong order or in the past,
 * days on which he is away already, or a deputy whom others name for somebody of the union.
 */
export async function changeAbsences({ actor, input }: { actor: Actor; input: AbsenceInput }) {
  const key = await transact((tx) =>
    input.intent === 'record' ? record(tx, actor, input) : end(tx, actor, input.absenceId),
  );
  return { to: '/absences', done: { key: `absences:done.${key}` } };
}

async function record(tx: Tx, actor: Actor, input: NewAbsence): Promise<'recorded'> {
  const today = dayOf(new Date());
  const { fromOn, toOn } = input;
  if (toOn < fromOn) throw refusal('toOn', 'dayOrder');
  if (toOn < today) throw refusal('toOn', 'over');
  const employeeId = await whoIsAway(tx, actor, input.who, today);
  const deputy = input.deputy === '' ? null : await person(tx, actor, 'deputy', input.deputy, today);
  if (deputy) await refuseDeputy(tx, actor, employeeId, deputy.id);
  await refuseTwice(tx, employeeId, fromOn, toOn);
  const days = { fromOn: toDate(fromOn), toOn: toDate(toOn) };
  const { id } = await tx.absence.create({
    data: {
      ...days,
      employeeId,
      enterpriseId: actor.enterpriseId,
      deputyId: deputy?.id ?? null,
      createdById: actor.employeeId,
    },
    select: { id: true },
  });
  await log(tx, actor, 'recorded', id, { employeeId, deputyId: deputy?.id ?? null, fromOn, toOn });
  takeEffect(tx, [employeeId, deputy?.id ?? null]);
  return 'recorded';
}

async function end(tx: Tx, actor: Actor, id: number): Promise<'ended'> {
  const own = recordsForAll(actor) ? {} : { employeeId: actor.employeeId ?? 0 };
  const found = await tx.absence.findFirst({ where: { id, enterpriseId: actor.enterpriseId, ...own } });
  if (!found) throw new Refusal('notFound', 'core:refusal.notFound');
  await tx.absence.delete({ where: { id } });
  await log(tx, actor, 'ended', id, { employeeId: found.employeeId });
  takeEffect(tx, [found.employeeId, found.deputyId]);
  return 'ended';
}

async function whoIsAway(tx: Tx, actor: Actor, typed: string, today: Day): Promise<number> {
  if (typed !== '' && recordsForAll(actor)) return (await person(tx, actor, 'who', typed, today)).id;
  if (actor.employeeId === null) throw refusal('who', 'nobody');
  return actor.employeeId;
}

async function person(tx: Tx, actor: Actor, field: string, typed: string, today: Day): Promise<Person> {
  const found = await findPerson(tx, actor.enterpriseId, typed, today);
  if (found.problem)
    throw refusal(field, found.problem === 'Unknown' ? 'nobody' : 'severalPeople', { who: typed });
  return found.employee;
}

/** A deputy has the roles of who is away: whoever named one for somebody of the union would hand those out. */
async function refuseDeputy(tx: Tx, actor: Actor, employeeId: number, deputyId: number): Promise<void> {
  if (deputyId === employeeId) throw refusal('deputy', 'ownDeputy');
  if (employeeId === actor.employeeId) return;
  if ((await readUnionRoles(tx, employeeId)).length > 0) throw refusal('deputy', 'deputyOfUnion');
}

async function refuseTwice(tx: Tx, employeeId: number, fromOn: Day, toOn: Day): Promise<void> {
  const already = await tx.absence.count({
    where: { employeeId, fromOn: { lte: toDate(toOn) }, toOn: { gte: toDate(fromOn) } },
  });
  if (already > 0) throw refusal('fromOn', 'awayAlready');
}

function log(
  tx: Tx,
  actor: Actor,
  what: 'recorded' | 'ended',
  id: number,
  data: Record<string, string | number | null>,
) {
  const about = { enterpriseId: actor.enterpriseId, subjectType: 'absences', subjectId: id };
  return recordEvent(tx, actor, { ...about, name: `absences.${what}`, data });
}

/** Clocks look for their holders again, and the deputy's open pages come back with his new rights. */
function takeEffect(tx: Tx, employees: readonly (number | null)[]): void {
  afterCommit(tx, () => wakeJob('sweep-deadlines'));
  const ids = employees.filter((id): id is number => id !== null);
  disconnectLive(
    tx,
    ids.map((id) => `employee:${id}` as const),
  );
}

function refusal(field: string, key: string, params: Record<string, string> = {}): Refusal {
  return wrongField({ field, key: `absences:problem.${key}`, params });
}
