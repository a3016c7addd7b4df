import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase } from '#app/core/db.server.ts';
import * as accountRoute from '#app/routes/account.tsx';
import * as signOutRoute from '#app/routes/sign-out.tsx';
import { buildPerson, buildSession, type BuiltPerson } from '#tests/factories/people.ts';
import type { BuiltUnit } from '#tests/factories/units.ts';
import { send, visit } from './call-route.ts';
import { buildWorkplace, isSignedIn, PASSWORD, signIn } from './signing-in.ts';

let unit: BuiltUnit;
beforeAll(async () => {
  ({ unit } = await buildWorkplace());
});
afterAll(closeDatabase);

describe("one's own account", () => {
  let worker: BuiltPerson;
  let elsewhere: { cookie: string };
  beforeEach(async () => {
    worker = await buildPerson({ unit, password: PASSWORD });
    elsewhere = { cookie: await buildSession(worker.accountId, 'Phone') };
  });
  interface Listed {
    sessions: { id: number; userAgent: string; isThis: boolean }[];
  }
  const sessionsOf = async (as: { cookie: string }) =>
    ((await visit(accountRoute, { as })).data as Listed).sessions;
  const revoke = (as: { cookie: string }, sessionId: number | string) =>
    send(accountRoute, { intent: 'revoke', sessionId: String(sessionId) }, { as });

  test('lists its sessions, this one first, and ends another', async () => {
    const sessions = await sessionsOf(worker);
    expect(sessions.map(({ userAgent, isThis }) => [userAgent, isThis])).toEqual([
      ['Test browser', true],
      ['Phone', false],
    ]);
    expect((await revoke(worker, sessions[1]!.id)).status).toBe(302);
    expect(await isSignedIn(elsewhere)).toBe(false);
    expect(await isSignedIn(worker)).toBe(true);
    expect((await revoke(worker, sessions[1]!.id)).status).toBe(404);
  });

  test("somebody else's session stays open", async () => {
    const other = await buildPerson({ unit });
    const [session] = await sessionsOf(other);
    expect((await revoke(worker, session!.id)).status).toBe(404);
    expect(await isSignedIn(other)).toBe(true);
  });

  test.each(['', 'x', '1.5', '-1', '99999999999'])('session %j is none', async (sessionId) => {
    expect((await revoke(worker, sessionId)).status).toBe(422);
  });

  test('a new password ends all other sessions', async () => {
    const change = (currentPassword: string, password: string) =>
      send(
        accountRoute,
        { intent: 'password', currentPassword, password, passwordRepeat: password },
        { as: worker },
      );
    expect((await change('falsch falsch', '新的一句话的密码')).problems).toMatchObject([
      { field: 'currentPassword', key: 'accounts:problem.passwordWrong' },
    ]);
    expect((await change(PASSWORD, '12345678')).problems).toMatchObject([{ field: 'password' }]);
    expect(await isSignedIn(elsewhere)).toBe(true);
    expect((await change(PASSWORD, '新的一句话的密码')).status).toBe(302);
    expect(await isSignedIn(elsewhere)).toBe(false);
    expect(await isSignedIn(worker)).toBe(true);
    expect((await signIn(worker.no, PASSWORD)).status).toBe(422);
  });

  test('keeps language and type size', async () => {
    const { status } = await send(
      accountRoute,
      { intent: 'preferences', locale: 'en', textSize: '150' },
      { as: worker },
    );
    expect(status).toBe(302);
    expect((await visit(accountRoute, { as: worker })).data).toMatchObject({ locale: 'en', textSize: 150 });
  });

  test('signing out ends this session only, also when it has ended', async () => {
    const answer = await send(signOutRoute, {}, { as: worker });
    expect(answer).toMatchObject({ status: 302, to: '/sign-in' });
    expect(answer.headers.getSetCookie()[0]).toContain('Max-Age=0');
    expect(await isSignedIn(worker)).toBe(false);
    expect(await isSignedIn(elsewhere)).toBe(true);
    expect((await send(signOutRoute, {}, { as: worker })).status).toBe(302);
  });
});
