import { db, transact } from '#app/core/db.server.ts';
import { addDays, dayOf, fromDate, toDate, type Day } from '#app/platform/calendar/day.ts';
import { countDays } from '#app/systems/commitments/commands/count-days.server.ts';
import {
  registerCommitment,
  type NewCommitment,
} from '#app/systems/commitments/commands/register-commitment.server.ts';
import { takeCommitmentStep } from '#app/systems/commitments/commands/take-step.server.ts';
import type { CommitmentAction } from '#app/systems/commitments/actions.ts';
import { actorOf } from './concerns.ts';
import type { BuiltFactory } from './factory.ts';
import type { BuiltPerson } from './people.ts';
import { nextSerial } from './serial.ts';

/** A promise of the dyeing workshop's head to the worker, due in ten days, unless told. */
export async function buildCommitment(factory: BuiltFactory, overrides: Partial<NewCommitment> = {}) {
  const { enterprise, units, director, worker } = factory;
  const promised: NewCommitment = {
    enterpriseId: enterprise.id,
    source: { noun: 'consultation-days', id: nextSerial(), part: null },
    text: '三号定型机旁加装排风扇',
    departmentId: units.dyeing.id,
    ownerId: director.employeeId,
    dueOn: addDays(dayOf(new Date()), 10),
    visibility: 'ENTERPRISE',
    promisee: { employeeId: worker.employeeId, isSecret: false },
    ...overrides,
  };
  return transact((tx) => registerCommitment(tx, null, promised));
}

/** Takes a step in the name of the person, as a page would; null: the portal does. */
export async function stepOfCommitment(
  person: BuiltPerson | null,
  commitmentId: number,
  action: CommitmentAction,
  input: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const row = await db().commitment.findUniqueOrThrow({ where: { id: commitmentId } });
  const by = person ? await actorOf(person) : { enterpriseId: row.enterpriseId };
  await transact((tx) => takeCommitmentStep({ tx, by, commitmentId, action, input }));
}

/** Lets days pass for a promise: all its days, and those of its clock, lie so many days earlier. */
export async function ageCommitment(id: number, days: number): Promise<void> {
  const row = await db().commitment.findUniqueOrThrow({ where: { id } });
  const earlier = (day: Day) => addDays(day, -days);
  const due = fromDate(row.dueOn);
  const first = fromDate(row.firstDueOn);
  await db().commitment.update({
    where: { id },
    data: {
      madeOn: toDate(earlier(fromDate(row.madeOn))),
      dueOn: toDate(earlier(due)),
      firstDueOn: toDate(earlier(first)),
    },
  });
  await db().$executeRaw`
    update "Deadline" set "dueOn" = "dueOn" - ${days}::int, "startedOn" = "startedOn" - ${days}::int
     where "subjectType" = 'commitments' and "subjectId" = ${id} and "closedAt" is null`;
  for (const one of [first, earlier(first)]) {
    await transact((tx) =>
      countDays(tx, {
        enterpriseId: row.enterpriseId,
        departmentId: row.departmentId,
        due: [due, earlier(due)],
        first: one,
      }),
    );
  }
}
