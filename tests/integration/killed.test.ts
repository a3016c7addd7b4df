import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { env } from '#app/core/env.server.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { startPortal, type Portal } from '#tests/setup/portal.ts';
import { runZhijia } from '#tests/setup/run-zhijia.ts';
import { plannedForm } from './proposal-forms.ts';

const SENT = 200;
const AT_ONCE = 8;
const KILLED_AFTER = 60;

let factory: BuiltFactory;
const running: Portal[] = [];

beforeAll(async () => {
  // Builds it when this file is run on its own.
  await runZhijia(['--help'], {});
  factory = await buildFactory();
}, 180_000);
afterAll(async () => {
  for (const portal of running) await portal.stop();
  await closeDatabase();
});

async function start(): Promise<Portal> {
  const portal = await startPortal({ demo: false, databaseUrl: env().databaseUrl, dataDir: env().dataDir });
  running.push(portal);
  return portal;
}

type Form = Record<string, string>;

/** Sends the form as the worker's phone does; the id of the proposal once it is acknowledged, else null. */
async function send(portal: Portal, form: Form): Promise<number | null> {
  try {
    const answer = await fetch(`${portal.url}/proposals/new`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: factory.worker.cookie, origin: portal.url },
      body: new URLSearchParams(form),
    });
    const id = /\/proposals\/(\d+)$/.exec(answer.headers.get('location') ?? '')?.[1];
    return id === undefined ? null : Number(id);
  } catch {
    return null;
  }
}

async function sendAll(
  portal: Portal,
  forms: readonly Form[],
  acknowledged: (id: number) => void,
): Promise<void> {
  const waiting = [...forms];
  const sender = async () => {
    for (let form = waiting.shift(); form; form = waiting.shift()) {
      const id = await send(portal, form);
      if (id !== null) acknowledged(id);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
}

/** Whether the proposal is whole: its event, one running clock, and the notice of whoever has it. */
async function isWhole(id: number): Promise<boolean> {
  const about = { subjectType: 'proposals', subjectId: id };
  const [proposal, events, clocks, notices] = await Promise.all([
    db().proposal.findUnique({ where: { id } }),
    db().event.count({ where: { ...about, name: 'proposals.submitted' } }),
    db().deadline.count({ where: { ...about, closedAt: null } }),
    db().notice.count({ where: { ...about, kind: 'WAITS', employeeId: factory.teamLeader.employeeId } }),
  ]);
  return proposal?.status === 'SUBMITTED' && events === 1 && clocks === 1 && notices === 1;
}

test('a process killed in the middle of 200 submissions loses nothing that it acknowledged', async () => {
  const forms = Array.from(
    { length: SENT },
    (_, at) => plannedForm({ title: `第${at}台定型机加装张力报警` }) as Form,
  );
  const acknowledged = new Set<number>();
  const portal = await start();
  const killed = new Promise<void>((resolve) => {
    void sendAll(portal, forms, (id) => {
      acknowledged.add(id);
      if (acknowledged.size === KILLED_AFTER) resolve();
    });
  });
  await killed;
  running.splice(0);
  await portal.stop('SIGKILL');
  await sleep(200);
  expect(acknowledged.size).toBeLessThan(SENT);
  for (const id of acknowledged) expect(await isWhole(id), `proposal ${id}`).toBe(true);

  // The phones send again what was not acknowledged; what had arrived all the same is not made twice.
  const again = await start();
  await sendAll(again, forms, (id) => acknowledged.add(id));
  expect(acknowledged.size).toBe(SENT);
  const submitted = { enterpriseId: factory.enterprise.id, status: { not: 'DRAFT' } };
  expect(await db().proposal.count({ where: submitted })).toBe(SENT);
  for (const id of acknowledged) expect(await isWhole(id), `proposal ${id}`).toBe(true);
}, 120_000);
