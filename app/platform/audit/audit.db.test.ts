import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, db, transact } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { buildTeam } from '#tests/factories/units.ts';
import { codeOf, hashOfCode } from './chain.ts';
import { latestSeal, sealEvents } from './commands/seal-events.server.ts';
import { findSealOfCode, verifyAudit } from './queries-audit.server.ts';

afterAll(closeDatabase);

let enterpriseId: number;
const ids: number[] = [];

beforeAll(async () => {
  ({ enterpriseId } = await buildTeam());
});

async function write(count: number): Promise<void> {
  await transact(async (tx) => {
    for (let i = 0; i < count; i += 1) {
      await recordEvent(tx, null, {
        enterpriseId,
        subjectType: 'keys',
        subjectId: i,
        name: 'keys.found',
        data: { place: '更衣室', at: { shelf: i, box: 2 } },
      });
    }
  });
}

beforeEach(async () => {
  await db().sealedEvent.deleteMany();
  await db().eventSeal.deleteMany();
  await db().event.deleteMany();
  await write(6);
  ids.splice(0, ids.length, ...(await db().event.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id));
});

describe('a sealed log', () => {
  test('is in order, and grows by what came since', async () => {
    expect(await sealEvents()).toBe(6);
    expect(await sealEvents()).toBe(0);
    await write(2);
    expect(await verifyAudit()).toEqual({ events: 6, unsealed: 2, breaches: [] });
    expect(await sealEvents()).toBe(2);
    expect(await verifyAudit()).toEqual({ events: 8, unsealed: 0, breaches: [] });
  });

  test.each([
    ['a changed text', 'update "Event" set "actorName" = \'别人\' where id = $1', 'changed'],
    ['a changed value', `update "Event" set data = '{"place":"门口"}' where id = $1`, 'changed'],
    ['a changed moment', `update "Event" set at = at - interval '1 day' where id = $1`, 'changed'],
    ['a missing row', 'delete from "Event" where id = $1', 'missing'],
  ] as const)('names %s, and nothing else', async (_what, sql, what) => {
    await sealEvents();
    await db().$executeRawUnsafe(sql, ids[2]);
    expect((await verifyAudit()).breaches).toEqual([{ eventId: ids[2], what }]);
  });

  test('names a row put in between', async () => {
    await db().event.delete({ where: { id: ids[3] } });
    await sealEvents();
    await db().$executeRaw`
      insert into "Event" (id, "enterpriseId", "subjectType", "subjectId", name)
      values (${ids[3]}, ${enterpriseId}, 'keys', 9, 'keys.found')`;
    expect((await verifyAudit()).breaches).toEqual([{ eventId: ids[3], what: 'inserted' }]);
  });

  test('a chain made anew does not know the code that was printed before', async () => {
    await sealEvents();
    const code = codeOf((await latestSeal())?.hash ?? '');
    expect(code).toMatch(/^([0-9a-f]{4}-){4}[0-9a-f]{4}$/);
    expect(await findSealOfCode(hashOfCode(code.toUpperCase()) ?? '')).not.toBeNull();
    await db().$executeRaw`update "Event" set "actorName" = '别人' where id = ${ids[0]}`;
    await db().sealedEvent.deleteMany();
    await db().eventSeal.deleteMany();
    await sealEvents();
    expect((await verifyAudit()).breaches).toEqual([]);
    expect(await findSealOfCode(hashOfCode(code) ?? '')).toBeNull();
  });

  test('seals what is known by its day only after that day, when no seal can narrow it', async () => {
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000);
    const record = (at: Date) =>
      transact((tx) =>
        recordEvent(tx, null, { enterpriseId, subjectType: 'keys', subjectId: 9, name: 'keys.found', at }),
      );
    await record(day(0));
    await write(1);
    expect(await sealEvents()).toBe(7);
    expect(await verifyAudit()).toEqual({ events: 7, unsealed: 1, breaches: [] });
    await db().event.updateMany({ where: { dayOnly: true }, data: { at: day(1) } });
    expect(await sealEvents()).toBe(1);
    await write(1);
    expect(await sealEvents()).toBe(1);
    expect(await verifyAudit()).toEqual({ events: 9, unsealed: 0, breaches: [] });
    const late = await db().event.findFirstOrThrow({ where: { dayOnly: true } });
    await db().event.update({ where: { id: late.id }, data: { actorName: '别人' } });
    expect((await verifyAudit()).breaches).toEqual([{ eventId: late.id, what: 'changed' }]);
  });

  test('waits for a write that is under way', async () => {
    let finish: () => void = () => undefined;
    const writing = transact(async (tx) => {
      await recordEvent(tx, null, { enterpriseId, subjectType: 'keys', subjectId: 9, name: 'keys.found' });
      await new Promise<void>((resolve) => (finish = resolve));
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await sealEvents()).toBe(0);
    finish();
    await writing;
    expect(await sealEvents()).toBe(7);
  });
});
