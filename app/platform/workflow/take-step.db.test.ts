import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#app/core/actor.ts';
import { closeDatabase, db, transact, type Tx } from '#app/core/db.server.ts';
import { eventNames, type LiveEvent } from '#app/core/live-event.ts';
import { openLive } from '#app/core/live.server.ts';
import { fromDate } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import type { BuiltPerson } from '#tests/factories/people.ts';
import { takeStep } from './commands/take-step.server.ts';
import type { Matter } from './matter.ts';
import type { Workflow } from './workflow.ts';

/** A workflow of three statuses, to prove that the kernel knows nothing of proposals: keys that were lost. */
interface KeyWords {
  status: 'LOST' | 'FOUND' | 'RETURNED';
  action: 'find' | 'giveBack';
  circumstance: 'ownerKnown';
  duty: 'FINDER' | 'HEAD' | 'OWNER';
  party: never;
  clock: 'search' | 'return';
  rule: 'keys.search' | 'keys.return';
}

const keyWorkflow: Workflow<KeyWords> = {
  noun: 'keys',
  table: 'LostKey',
  transitions: {
    LOST: [{ action: 'find', to: 'FOUND', who: ['FINDER'], needs: ['place'], clock: 'return' }],
    FOUND: [{ action: 'giveBack', when: ['ownerKnown'], to: 'RETURNED', who: ['HEAD'], clock: 'stop' }],
    RETURNED: [],
  },
  expected: { LOST: [{ clock: 'search' }], FOUND: [{ clock: 'return' }], RETURNED: [{ clock: 'none' }] },
  clocks: {
    search: { rule: 'keys.search', chain: ['HEAD'], counts: 'fromEvent' },
    return: { rule: 'keys.return', chain: ['HEAD'], counts: 'fromEvent' },
  },
  events: eventNames('keys', { find: 'found', giveBack: 'givenBack' }),
  rolesOfDuty: { HEAD: ['WORKSHOP_DIRECTOR'] },
};

const FRIDAY = '2024-03-01';

let factory: BuiltFactory;
let key: number;
const heard: LiveEvent[] = [];

beforeAll(async () => {
  factory = await buildFactory();
  await db()
    .$executeRaw`create table "LostKey" (id serial primary key, status text default 'LOST', version int default 1)`;
  openLive({ publish: (_rooms, event) => heard.push(event), disconnect: () => undefined });
});
beforeEach(async () => {
  heard.length = 0;
  const [row] = await db().$queryRaw<{ id: number }[]>`insert into "LostKey" default values returning id`;
  key = row?.id ?? 0;
});
afterAll(() => {
  openLive(null);
  return closeDatabase();
});

async function readKey(tx: Tx): Promise<Matter<KeyWords>> {
  const [row] = await tx.$queryRaw<
    { status: KeyWords['status'] }[]
  >`select status from "LostKey" where id = ${key}`;
  const { team } = factory.units;
  return {
    enterpriseId: factory.enterprise.id,
    id: key,
    status: row?.status ?? 'LOST',
    unitId: team.id,
    unitPath: team.path,
    today: FRIDAY,
    holding: new Set(['ownerKnown'] as const),
    plannedOn: null,
    noticeEndsOn: null,
    parts: { OWNER: factory.mate.employeeId },
    ownRoles: {},
    unfitFor: () => [],
    daysOf: () => ({ value: 2, unit: 'workdays' }),
    concerned: [factory.mate.employeeId],
  };
}

interface Try {
  who: BuiltPerson;
  action: KeyWords['action'];
  input?: Record<string, unknown>;
  mayNot?: string;
  quicker?: boolean;
}

function attempt({ who, action, input = {}, mayNot, quicker }: Try) {
  return transact(async (tx) =>
    takeStep<KeyWords>({
      tx,
      action,
      input,
      workflow: keyWorkflow,
      actor: { accountId: who.accountId, employeeId: who.employeeId, name: who.name } as Actor,
      calendar: await readWorkCalendar(tx, factory.enterprise.id),
      matter: await readKey(tx),
      problemOfPerson: () => mayNot ?? null,
      ...(quicker ? { version: 0 } : {}),
      async write({ to }) {
        await tx.$executeRaw`update "LostKey" set status = ${to} where id = ${key}`;
        return { place: String(input['place'] ?? '') };
      },
      readAgain: () => readKey(tx),
    }),
  );
}

const statusOf = () => transact(async (tx) => (await readKey(tx)).status);
const noticesOf = (person: BuiltPerson) =>
  db().notice.findMany({
    where: { employeeId: person.employeeId, subjectType: 'keys', subjectId: key },
    select: { kind: true, name: true },
  });

test('a step changes status, log, clock and notices together, and is heard after its commit', async () => {
  await attempt({ who: factory.worker, action: 'find', input: { place: '更衣室' } });
  expect(await statusOf()).toBe('FOUND');
  const about = { subjectType: 'keys', subjectId: key };
  expect(await db().event.findMany({ where: about })).toMatchObject([
    { name: 'keys.found', fromStatus: 'LOST', toStatus: 'FOUND', data: { place: '更衣室' } },
  ]);
  const [deadline] = await db().deadline.findMany({ where: { ...about, closedAt: null } });
  expect(deadline).toMatchObject({
    clock: 'return',
    link: 0,
    holderId: factory.director.employeeId,
    ruleKey: 'keys.return',
  });
  expect(deadline && fromDate(deadline.dueOn)).toBe('2024-03-05');
  expect(await noticesOf(factory.director)).toEqual([{ kind: 'WAITS', name: 'keys.found' }]);
  expect(await noticesOf(factory.mate)).toEqual([{ kind: 'MINE', name: 'keys.found' }]);
  expect(await noticesOf(factory.worker)).toEqual([]);
  expect(heard.map(({ name, id }) => [name, id])).toEqual([
    ['notices.added', 0],
    ['keys.found', key],
  ]);
  await attempt({ who: factory.director, action: 'giveBack' });
  expect(await db().deadline.count({ where: { ...about, closedAt: null } })).toBe(0);
});

test.each([
  ['a status that does not know the step', { action: 'giveBack' }, 'core:refusal.conflict'],
  [
    'a person who may not',
    { action: 'find', input: { place: '门口' }, mayNot: 'notYours' },
    'keys:refusal.notYours',
  ],
  ['a field that is needed', { action: 'find' }, 'core:refusal.invalid'],
  [
    'somebody who was quicker',
    { action: 'find', input: { place: '门口' }, quicker: true },
    'core:refusal.conflict',
  ],
] as const)('%s refuses it, and nothing is half-written', async (_why, sent, refusal) => {
  await expect(attempt({ who: factory.worker, ...sent })).rejects.toMatchObject({ key: refusal });
  expect(await statusOf()).toBe('LOST');
  expect(await db().event.count({ where: { subjectType: 'keys', subjectId: key } })).toBe(0);
  expect(await noticesOf(factory.mate)).toEqual([]);
  expect(heard).toEqual([]);
});
