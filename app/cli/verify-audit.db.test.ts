import { Command } from 'commander';
import { afterAll, expect, test, vi } from 'vitest';
import { codeOf } from '#app/platform/audit/chain.ts';
import { latestSeal, sealEvents } from '#app/platform/audit/commands/seal-events.server.ts';
import { closeDatabase, db, transact } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { buildTeam } from '#tests/factories/units.ts';
import { registerCommands } from './commands.server.ts';

afterAll(closeDatabase);

async function verify(...args: string[]) {
  let code: number | null = null;
  let said = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  try {
    const program = new Command('zhijia').exitOverride();
    registerCommands(program, (given) => (code = given));
    await program.parseAsync(['verify-audit', '--json', ...args], { from: 'user' });
  } finally {
    out.mockRestore();
  }
  return { code, ...(JSON.parse(said) as { events: number; breaches: unknown[]; seal?: unknown }) };
}

test('verify-audit names the changed row, and knows whether a printed code is still in the chain', async () => {
  const { enterpriseId } = await buildTeam();
  await transact((tx) =>
    recordEvent(tx, null, { enterpriseId, subjectType: 'keys', subjectId: 1, name: 'keys.found' }),
  );
  await sealEvents();
  const code = codeOf((await latestSeal())?.hash ?? '');
  expect(await verify('--code', code)).toMatchObject({ code: 0, events: 1, breaches: [], seal: { code } });
  expect(await verify('--code', '0000-0000-0000-0000-0000')).toMatchObject({ code: 1, seal: null });
  const { id } = await db().event.findFirstOrThrow();
  await db().$executeRaw`update "Event" set "actorName" = '别人' where id = ${id}`;
  expect(await verify()).toMatchObject({ code: 1, breaches: [{ eventId: id, what: 'changed' }] });
});
