import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { inviteEmployee } from '#app/systems/accounts/commands/invite-employee.server.ts';
import * as activateRoute from '#app/routes/activate.$token.tsx';
import { buildEmployee, buildPerson } from '#tests/factories/people.ts';
import type { BuiltEnterprise, BuiltUnit } from '#tests/factories/units.ts';
import { send, visit } from './call-route.ts';
import { buildWorkplace, cookieIn, isSignedIn, PASSWORD, signIn } from './signing-in.ts';

let enterprise: BuiltEnterprise;
let unit: BuiltUnit;
beforeAll(async () => {
  ({ enterprise, unit } = await buildWorkplace());
});
afterAll(closeDatabase);

describe('the activation link', () => {
  async function invited() {
    const employee = await buildEmployee({ unit });
    const { link } = await inviteEmployee(null, enterprise.id, employee.no);
    return { employee, params: { token: link.split('/').at(-1) as string } };
  }
  const typed = (password: string, passwordRepeat = password) => ({ password, passwordRepeat });

  test('sets a password, signs in, and works once', async () => {
    const { employee, params } = await invited();
    expect((await visit(activateRoute, { params })).data).toEqual({
      loginName: employee.no,
      name: employee.name,
    });
    const answer = await send(activateRoute, typed(PASSWORD), { params });
    expect(answer).toMatchObject({ status: 302, to: '/' });
    expect(await isSignedIn(cookieIn(answer))).toBe(true);
    expect((await visit(activateRoute, { params })).status).toBe(404);
    expect((await send(activateRoute, typed('另一个密码一共八位'), { params })).status).toBe(404);
    expect((await signIn(employee.no, PASSWORD)).status).toBe(302);
  });

  test('used twice at once, it works once', async () => {
    const { params } = await invited();
    const answers = await Promise.all([1, 2].map(() => send(activateRoute, typed(PASSWORD), { params })));
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 404]);
  });

  test('ends with a newer one, with its time, and is none when it is made up', async () => {
    const { employee, params } = await invited();
    const newer = await inviteEmployee(null, enterprise.id, employee.no);
    expect((await visit(activateRoute, { params })).status).toBe(404);
    await db().invitation.updateMany({ data: { expiresAt: new Date() } });
    expect((await visit(activateRoute, { params: { token: newer.link.split('/').at(-1)! } })).status).toBe(
      404,
    );
    for (const token of ['x', 'x'.repeat(43), '../..']) {
      expect((await visit(activateRoute, { params: { token } })).status).toBe(404);
    }
  });

  test.each([
    ['short', '染缸', 'passwordShort'],
    ['common', '12345678', 'passwordCommon'],
    ['common in large letters', 'PASSWORD', 'passwordCommon'],
    ['one character', 'aaaaaaaaaa', 'passwordCommon'],
    ['a run', '23456789', 'passwordCommon'],
    ['beyond all reason', 'x'.repeat(129), 'passwordLong'],
  ])('a password that is %s is refused, and the link still works', async (_what, password, problem) => {
    const { params } = await invited();
    const { status, problems, data } = await send(activateRoute, typed(password), { params });
    expect(status).toBe(422);
    expect(problems).toMatchObject([{ field: 'password', key: `accounts:problem.${problem}` }]);
    expect(JSON.stringify(data)).not.toContain(password);
    expect((await send(activateRoute, typed(PASSWORD), { params })).status).toBe(302);
  });

  test("one's own number is no password, and both must be the same", async () => {
    const { employee, params } = await invited();
    expect((await send(activateRoute, typed(`my${employee.no}my`), { params })).problems).toMatchObject([
      { key: 'accounts:problem.passwordOwnNo' },
    ]);
    expect((await send(activateRoute, typed(PASSWORD, `${PASSWORD}！`), { params })).problems).toMatchObject([
      { field: 'passwordRepeat', key: 'accounts:problem.passwordRepeat' },
    ]);
  });

  test('unlocks, and ends the sessions of before', async () => {
    const worker = await buildPerson({ unit, password: PASSWORD });
    await db().account.update({
      where: { id: worker.accountId },
      data: { lockedUntil: new Date(Date.now() + 60_000) },
    });
    const { link } = await inviteEmployee(null, enterprise.id, worker.no);
    await send(activateRoute, typed('新的一句话的密码'), { params: { token: link.split('/').at(-1)! } });
    expect(await isSignedIn(worker)).toBe(false);
    expect((await signIn(worker.no, '新的一句话的密码')).status).toBe(302);
  });

  test('nobody is invited whom the enterprise does not know', async () => {
    await expect(inviteEmployee(null, enterprise.id, 'E999999')).rejects.toMatchObject({ kind: 'notFound' });
  });
});
