import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { env } from '#app/core/env.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { JOBS } from '#app/portal/jobs.server.ts';
import { ageCommitment, buildCommitment } from '#tests/factories/commitments.ts';
import { buildConcern, buildOffice, step } from '#tests/factories/concerns.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildGiven, buildInspected, buildNotifiedRound, planFor } from '#tests/factories/inspections.ts';
import { buildPerson } from '#tests/factories/people.ts';
import { nextSerial } from '#tests/factories/serial.ts';
import { asSuperuser, WATCHER } from '#tests/setup/lose-database.ts';

const today = dayOf(new Date());
const day = (days: number) => toDate(addDays(today, days));

let factory: BuiltFactory;
beforeAll(async () => {
  factory = await buildFactory();
});
afterAll(closeDatabase);

function run(name: string): Promise<object | undefined> {
  const job = JOBS.find((one) => one.name === name);
  if (!job) throw new Error(`There is no job ${name}.`);
  return job.run();
}

/** Runs the job while no notice can be written, and ends its connection whenever it waits to write one. */
async function runAndKill(name: string): Promise<number> {
  const client = new pg.Client({ connectionString: env().databaseUrl, application_name: WATCHER });
  await client.connect();
  let killed = 0;
  try {
    await client.query('begin');
    await client.query('lock table "Notice" in share row exclusive mode');
    let isRunning = true;
    const running = run(name)
      .catch(() => undefined)
      .finally(() => (isRunning = false));
    while (isRunning) {
      killed += await endWaiting();
      await sleep(50);
    }
    await running;
    await client.query('rollback');
  } finally {
    await client.end();
  }
  return killed;
}

function endWaiting(): Promise<number> {
  const name = new URL(env().databaseUrl).pathname.slice(1);
  return asSuperuser(async (client) => {
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`,
      [name],
    );
    return rowCount ?? 0;
  });
}

/** What was told since, one line for each person and matter, with how often. */
async function toldSince(id: number) {
  return db().$queryRaw<{ name: string; times: number }[]>`
    select name, count(*)::int as times from "Notice" where id > ${id}
     group by "employeeId", "subjectType", "subjectId", kind, name order by 1`;
}

async function latest(): Promise<number> {
  return (await db().notice.aggregate({ _max: { id: true } }))._max.id ?? 0;
}

/** A named concern of the worker and its clock. */
async function concernWithClock() {
  const { id } = await buildConcern(factory.worker);
  const about = { subjectType: 'concerns', subjectId: id, closedAt: null };
  return { id, clock: await db().deadline.findFirstOrThrow({ where: about }) };
}

interface Case {
  job: string;
  what: string;
  /** Of which event people hear. */
  told: string;
  arrange(): Promise<void>;
}

const CASES: Case[] = [
  {
    job: 'sweep-deadlines',
    what: 'what is due soon',
    told: 'deadlines.due',
    async arrange() {
      const { clock } = await concernWithClock();
      const data = { startedOn: day(-2), dueOn: day(0), remindedOn: null };
      await db().deadline.update({ where: { id: clock.id }, data });
    },
  },
  {
    job: 'sweep-deadlines',
    what: 'what passed in silence',
    told: 'concerns.passedOn',
    async arrange() {
      const { clock } = await concernWithClock();
      await db().deadline.update({
        where: { id: clock.id },
        data: { startedOn: day(-9), dueOn: day(-2), remindedOn: day(-3) },
      });
    },
  },
  {
    job: 'sweep-deadlines',
    what: 'what a deputy has now',
    told: 'deadlines.handedOver',
    async arrange() {
      const { clock } = await concernWithClock();
      const deputy = await buildPerson({ unit: factory.units.team });
      const { enterpriseId, holderId } = clock;
      if (holderId === null) throw new Error('Nobody holds the clock.');
      await db().absence.create({
        data: {
          enterpriseId,
          employeeId: holderId,
          deputyId: deputy.employeeId,
          fromOn: day(0),
          toOn: day(0),
        },
      });
    },
  },
  {
    job: 'sweep-deadlines',
    what: 'what a successor in office has now',
    told: 'concerns.handedOver',
    async arrange() {
      await db().absence.deleteMany();
      const former = await buildPerson({ unit: factory.units.nextTeam });
      const { id: officeId } = await buildOffice(former, [factory.units.dyeing]);
      await concernWithClock();
      await db().representative.update({ where: { id: officeId }, data: { status: 'ENDED' } });
      await buildOffice(await buildPerson({ unit: factory.units.nextTeam }), [factory.units.dyeing]);
    },
  },
  {
    job: 'sweep-deadlines',
    what: 'a concern closed because nobody rated it',
    told: 'concerns.closedUnrated',
    async arrange() {
      const { id } = await buildConcern(factory.worker);
      await step(factory.unionChair, id, 'answer', { text: '今晚起夜班有热餐' });
      await db().concern.update({ where: { id }, data: { ratingEndsOn: day(-1) } });
    },
  },
  {
    job: 'look-after-inspections',
    what: 'a round of tomorrow',
    told: 'inspections.tomorrow',
    async arrange() {
      const { round } = await buildNotifiedRound(factory, [factory.worker, factory.mate]);
      await planFor(round.id, addDays(today, 1));
    },
  },
  {
    job: 'look-after-inspections',
    what: 'a round of today whose day before was missed',
    told: 'inspections.today',
    async arrange() {
      await buildNotifiedRound(factory, [factory.worker, factory.mate]);
    },
  },
  {
    job: 'settle-inspections',
    what: 'a finding whose promise was broken',
    told: 'findings.fellBack',
    async arrange() {
      const { promise } = await buildGiven(await buildInspected());
      await db().commitment.update({ where: { id: promise.id }, data: { status: 'BROKEN' } });
    },
  },
  {
    job: 'mark-broken-promises',
    what: 'a promise that is broken',
    told: 'commitments.broken',
    async arrange() {
      const { id } = await buildCommitment(factory);
      await ageCommitment(id, 90);
    },
  },
  {
    job: 'look-after-talks',
    what: 'the talk of the quarter',
    told: 'management-talks.planned',
    async arrange() {
      await db().managementTalk.deleteMany();
      await buildOffice(await buildPerson({ unit: factory.units.team }), [factory.units.team]);
    },
  },
  {
    job: 'settle-offices',
    what: 'an office that ended with the employment',
    told: 'representatives.ended',
    async arrange() {
      const leaver = await buildPerson({ unit: factory.units.team });
      await buildOffice(leaver, [factory.units.team]);
      await db().employment.updateMany({
        where: { employeeId: leaver.employeeId },
        data: { leftOn: day(-3) },
      });
    },
  },
  {
    job: 'close-public-notices',
    what: 'a public notice that is over',
    told: 'public-notices.passed',
    async arrange() {
      const { enterprise, unionChair } = factory;
      await db().publicNotice.create({
        data: {
          enterpriseId: enterprise.id,
          no: `GG-2026-${nextSerial()}`,
          kind: 'FACTORY_AFFAIRS',
          status: 'PUBLISHED',
          title: '年度疗休养名单',
          unitId: enterprise.id,
          minDays: 5,
          dayKind: 'workdays',
          publishedOn: day(-20),
          endsOn: day(-3),
          preparedById: unionChair.employeeId,
        },
      });
    },
  },
];

test.each(CASES)(
  '$job tells of $what once, killed in the middle and run twice',
  async ({ job, told, arrange }) => {
    await arrange();
    const before = await latest();
    expect(await runAndKill(job)).toBeGreaterThan(0);
    expect(await toldSince(before)).toEqual([]);
    await Promise.all([run(job).catch(() => undefined), run(job).catch(() => undefined)]);
    await run(job);
    await run(job);
    const lines = await toldSince(before);
    expect(lines.map(({ name }) => name)).toContain(told);
    expect(lines.filter(({ times }) => times !== 1)).toEqual([]);
  },
);

/** They tell nobody; what is sent has a test of its own. */
const TELL_NOBODY = [
  'collect-files',
  'deliver-notices',
  'erase-unnamed',
  'purge-accounts',
  'purge-notices',
  'purge-proofs',
  'revoke-ended-cards',
  'seal-events',
];

test('every job stands here, with what it tells or as one that tells nobody', () => {
  const known = new Set([...CASES.map(({ job }) => job), ...TELL_NOBODY]);
  expect([...known].sort()).toEqual(JOBS.map(({ name }) => name).sort());
});

test('a team whose day was moved hears of the new one', async () => {
  const { round } = await buildNotifiedRound(factory, [factory.worker]);
  await run('look-after-inspections');
  await planFor(round.id, addDays(today, 1));
  const before = await latest();
  await run('look-after-inspections');
  await run('look-after-inspections');
  expect(await toldSince(before)).toEqual([{ name: 'inspections.tomorrow', times: 1 }]);
});
