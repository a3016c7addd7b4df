import { randomUUID } from 'node:crypto';
import type { Actor } from '#app/core/actor.ts';
import { db, transact } from '#app/core/db.server.ts';
import { findActor } from '#app/core/session.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { registerConcern, type NewConcern } from '#app/systems/concerns/commands/register-concern.server.ts';
import { takeConcernStep, type ConcernStep } from '#app/systems/concerns/commands/take-step.server.ts';
import type { BuiltPerson } from './people.ts';
import { nextSerial } from './serial.ts';
import type { BuiltUnit } from './units.ts';

/** Somebody in the office of a representative of the units today: a term, an election unit, and he. */
export async function buildOffice(employee: { employeeId: number }, units: readonly BuiltUnit[]) {
  const [first] = units;
  if (!first) throw new Error('An office is held over a unit.');
  const { enterpriseId } = first;
  const today = dayOf(new Date());
  const termNo = nextSerial();
  const running = await db().congressTerm.findFirst({
    where: { enterpriseId, status: 'ACTIVE' },
    select: { id: true },
  });
  const { id: termId } =
    running ??
    (await db().congressTerm.create({
      data: {
        enterpriseId,
        termNo,
        status: 'ACTIVE',
        startsOn: toDate(addDays(today, -300)),
        endsOn: toDate(addDays(today, 800)),
        scheme: 'NATIONAL',
        employeeCount: 100,
        quota: 30,
      },
      select: { id: true },
    }));
  const { id: electionUnitId } = await db().electionUnit.create({
    data: {
      enterpriseId,
      termId,
      name: `选区${termNo}`,
      quota: 1,
      employeeCount: 30,
      parts: { create: units.map(({ id }) => ({ unitId: id })) },
    },
    select: { id: true },
  });
  return db().representative.create({
    data: {
      enterpriseId,
      termId,
      electionUnitId,
      employeeId: employee.employeeId,
      category: 'FRONTLINE',
      status: 'IN_OFFICE',
      inOfficeFrom: toDate(addDays(today, -300)),
    },
    select: { id: true },
  });
}

/** The person as one who acts, with the roles of today. */
export async function actorOf(person: BuiltPerson): Promise<Actor> {
  const actor = await findActor(person.cookie);
  if (!actor) throw new Error(`${person.name} is not signed in.`);
  return actor;
}

/** A concern of the worker, registered by himself: named, about the canteen, unless told. */
export async function buildConcern(author: BuiltPerson, overrides: Partial<NewConcern> = {}) {
  const actor = await actorOf(author);
  const concern: NewConcern = {
    enterpriseId: author.enterpriseId,
    tier: 'NAMED',
    source: 'ONLINE',
    channel: 'ONLINE',
    category: 'LIVING',
    urgency: 'GENERAL',
    hazard: false,
    unitId: author.unit.id,
    representativeId: null,
    cardId: null,
    words: { text: '夜班食堂只剩冷饭冷菜，希望十二点后能有热的' },
    files: [],
    about: { employeeId: null, post: null },
    authorId: author.employeeId,
    typistId: null,
    receiptHash: null,
    formKey: randomUUID(),
    answerPublic: false,
    ...overrides,
  };
  const isUnnamed = concern.tier === 'UNNAMED';
  const sent = isUnnamed ? { ...concern, authorId: null, formKey: null } : concern;
  return transact((tx) => registerConcern(tx, isUnnamed ? null : actor, sent));
}

/** Takes a step in the name of the person, as a page would. */
export async function step(
  person: BuiltPerson,
  concernId: number,
  action: ConcernStep['action'],
  input: ConcernStep['input'] = {},
): Promise<void> {
  const actor = await actorOf(person);
  await transact((tx) => takeConcernStep({ tx, by: { as: 'ACTOR', actor }, concernId, action, input }));
}
