import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { addDays, dayOf } from '#app/platform/calendar/day.ts';
import * as accountRoute from '#app/routes/account.tsx';
import * as homeRoute from '#app/routes/_index.tsx';
import * as signInRoute from '#app/routes/sign-in.tsx';
import { buildPerson, buildRole, type BuiltPerson } from '#tests/factories/people.ts';
import type { BuiltEnterprise, BuiltUnit } from '#tests/factories/units.ts';
import { sendBody, visit } from './call-route.ts';
import { buildWorkplace, cookieIn, isSignedIn, PASSWORD, signIn } from './signing-in.ts';

let enterprise: BuiltEnterprise;
let unit: BuiltUnit;
beforeAll(async () => {
  ({ enterprise, unit } = await buildWorkplace());
});
afterAll(closeDatabase);

describe('signing in', () => {
  let worker: BuiltPerson;
  beforeEach(async () => {
    worker = await buildPerson({ unit, password: PASSWORD });
  });

  test('name and password open a session; the cookie is closed to scripts and other sites', async () => {
    const answer = await signIn(worker.no, PASSWORD);
    expect(answer).toMatchObject({ status: 302, to: '/' });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^zhijia=.+; HttpOnly; SameSite=Lax$/);
    expect(await isSignedIn(cookieIn(answer))).toBe(true);
  });

  test('the name may be typed in small letters, the code too', async () => {
    const fields = { enterprise: ` ${enterprise.code.toLowerCase()} ` };
    expect((await signIn(` ${worker.no.toLowerCase()} `, PASSWORD, fields)).status).toBe(302);
  });

  test('where several enterprises share the portal, none is guessed', async () => {
    expect((await signIn(worker.no, PASSWORD, { enterprise: '' })).status).toBe(422);
    expect((await visit(signInRoute)).data).toMatchObject({ asksEnterprise: true });
  });

  test('an unknown name, a wrong password and an account without one are refused alike', async () => {
    const invited = await buildPerson({ unit });
    const answers = [
      await signIn('E999999', PASSWORD),
      await signIn(worker.no, 'falsch falsch'),
      await signIn(invited.no, PASSWORD),
    ];
    for (const { status, refusal, headers } of answers) {
      expect(status).toBe(422);
      expect(refusal).toMatchObject({ key: 'accounts:refusal.wrongPassword', params: {}, problems: [] });
      expect(headers.getSetCookie()).toEqual([]);
    }
  });

  test('what was typed comes back, the password does not', async () => {
    const { data } = await signIn(worker.no, 'falsch falsch');
    expect(data).toMatchObject({ values: { loginName: worker.no } });
    expect(JSON.stringify(data)).not.toContain('falsch');
  });

  test('five wrong passwords lock the account, and nobody else behind the same address', async () => {
    const colleague = await buildPerson({ unit, password: PASSWORD });
    for (let turn = 0; turn < 5; turn += 1)
      expect((await signIn(worker.no, `falsch ${turn}`)).status).toBe(422);
    const locked = await signIn(worker.no, PASSWORD);
    expect(locked).toMatchObject({
      status: 429,
      refusal: { key: 'accounts:refusal.locked', params: { minutes: 15 } },
    });
    expect((await signIn(colleague.no, PASSWORD)).status).toBe(302);
    expect(await isSignedIn(worker)).toBe(true);
    await db().account.update({
      where: { id: worker.accountId },
      data: { lockedUntil: new Date(Date.now() - 1) },
    });
    expect((await signIn(worker.no, PASSWORD)).status).toBe(302);
    expect(
      await db().event.findMany({ where: { name: 'accounts.locked', subjectId: worker.accountId } }),
    ).toHaveLength(1);
  });

  test('a right password in between begins the count anew', async () => {
    for (let turn = 0; turn < 4; turn += 1) await signIn(worker.no, 'falsch falsch');
    await signIn(worker.no, PASSWORD);
    for (let turn = 0; turn < 4; turn += 1) await signIn(worker.no, 'falsch falsch');
    expect((await signIn(worker.no, PASSWORD)).status).toBe(302);
  });

  test.each([
    ['/proposals/12?sort=oldest', '/proposals/12?sort=oldest'],
    ['', '/'],
    ['https://evil.example/', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['/\n/evil.example', '/'],
    ['/.//evil.example', '/'],
    ['/proposals/..//evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['proposals', '/'],
    ['/搜索?q=冷却', `${encodeURI('/搜索?q=冷却')}`],
  ])('after sign-in, %j leads to %j', async (to, target) => {
    expect((await signIn(worker.no, PASSWORD, { to })).to).toBe(target);
  });

  test('a page that wants a session leads back to itself', async () => {
    const { to, status } = await visit(homeRoute, { path: '/proposals/12', search: '?sort=oldest' });
    expect(status).toBe(302);
    expect(to).toBe(`/sign-in?to=${encodeURIComponent('/proposals/12?sort=oldest')}`);
  });
});

describe('who has no session', () => {
  test('who left, from the day after his last', async () => {
    const today = dayOf(new Date());
    const lastDay = await buildPerson({ unit, password: PASSWORD, leftOn: today });
    const gone = await buildPerson({ unit, password: PASSWORD, leftOn: addDays(today, -1) });
    const notYet = await buildPerson({ unit, password: PASSWORD, joinedOn: addDays(today, 1) });
    expect(await Promise.all([lastDay, gone, notYet].map(isSignedIn))).toEqual([true, false, false]);
    expect((await signIn(gone.no, PASSWORD)).refusal?.key).toBe('accounts:refusal.wrongPassword');
    expect((await signIn(lastDay.no, PASSWORD)).status).toBe(302);
  });

  test('a disabled account, at once', async () => {
    const worker = await buildPerson({ unit, password: PASSWORD });
    await db().account.update({ where: { id: worker.accountId }, data: { disabledAt: new Date() } });
    expect(await isSignedIn(worker)).toBe(false);
    expect((await signIn(worker.no, PASSWORD)).refusal?.key).toBe('accounts:refusal.wrongPassword');
  });

  test('an ended one, a forged one, an empty one', async () => {
    const worker = await buildPerson({ unit });
    await db().session.updateMany({
      where: { accountId: worker.accountId },
      data: { expiresAt: new Date() },
    });
    expect(await isSignedIn(worker)).toBe(false);
    for (const cookie of ['zhijia=', 'zhijia=garbage', 'zhijia=IiI%3D', 'other=1']) {
      expect(await isSignedIn({ cookie })).toBe(false);
    }
  });

  test('a session that was not used for a while goes on when it is used, and a role counts by its days', async () => {
    const worker = await buildPerson({ unit });
    const today = dayOf(new Date());
    await buildRole(worker, 'HR', unit, { fromOn: addDays(today, -9), toOn: addDays(today, -1) });
    await buildRole(worker, 'TEAM_LEADER', unit, { toOn: today });
    const longAgo = new Date(Date.now() - 3 * 86_400_000);
    await db().session.updateMany({ where: { accountId: worker.accountId }, data: { lastSeenAt: longAgo } });
    const { data } = await visit(accountRoute, { as: worker });
    expect(data).toMatchObject({ roles: ['TEAM_LEADER'] });
    const [session] = await db().session.findMany({ where: { accountId: worker.accountId } });
    expect(session!.lastSeenAt.getTime()).toBeGreaterThan(longAgo.getTime());
  });
});

describe('what no form of ours sends', () => {
  test.each([
    ['JSON', '{"loginName":"E1"}', 'application/json'],
    ['plain text', 'loginName=E1', 'text/plain'],
    [
      'a multipart body without its end',
      '--x\r\nContent-Disposition: form-data; name="a"',
      'multipart/form-data; boundary=x',
    ],
    ['a multipart body without a boundary', 'x', 'multipart/form-data'],
    [
      'names that mean something to JavaScript',
      '__proto__.a=1&constructor.b=2&toString=3&a.__proto__.c=4',
      'application/x-www-form-urlencoded',
    ],
    ['a null character', 'loginName=%00&password=%00x&enterprise=%00', 'application/x-www-form-urlencoded'],
  ])('%s is refused, not an error of ours', async (_what, body, type) => {
    expect((await sendBody(signInRoute, body, {}, type)).status).toBe(422);
  });
});
