import { IMPORTS } from '#app/portal/import-kinds.server.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#app/core/actor.ts';
import { db, transact } from '#app/core/db.server.ts';
import { addDays, dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { importFile } from '#app/platform/imports/commands/import-file.server.ts';
import { answerFind, readPeopleList } from '../queries-list.server.ts';
import { readPerson } from '../queries-person.server.ts';
import { changeRoles } from './change-roles.server.ts';
import { createEnterprise } from './create-enterprise.server.ts';
import { grantRole } from './grant-role.server.ts';

const TODAY = dayOf(new Date());
let enterpriseId: number;
let otherId: number;
let hr: Actor;

async function makeEnterprise(code: string): Promise<number> {
  const id = await transact((tx) => createEnterprise(tx, code, `${code} 厂`));
  const rows = [
    '工号,姓名,部门,班组,入职日期,离职日期',
    'E1,张伟,染色车间,甲班,2019-01-01,',
    'E2,李四,染色车间,,2019-01-01,',
    'E3,王五,印花车间,乙班,2019-01-01,2021-06-30',
  ];
  await importFile({
    kind: IMPORTS['roster']!,
    bytes: Buffer.from(rows.join('\n')),
    fileName: 'r.csv',
    enterprise: () => Promise.resolve(id),
    commit: true,
    skipInvalid: false,
  });
  return id;
}

async function idOf(enterprise: number, no: string): Promise<number> {
  const key = { enterpriseId_no: { enterpriseId: enterprise, no } };
  return (await db().employee.findUniqueOrThrow({ where: key })).id;
}

async function unitId(name: string): Promise<number> {
  return (await db().orgUnit.findFirstOrThrow({ where: { enterpriseId, name } })).id;
}

function list(search: { q?: string; unit?: number; after?: string }, actor = hr) {
  return readPeopleList({ actor, search: search as never });
}

beforeAll(async () => {
  enterpriseId = await makeEnterprise('A1');
  otherId = await makeEnterprise('B1');
  const place = { enterpriseId, unitId: enterpriseId, unitPath: `/${enterpriseId}/` };
  hr = {
    ...place,
    accountId: 1,
    sessionId: 1,
    kind: 'EMPLOYEE',
    employeeId: await idOf(enterpriseId, 'E2'),
    no: 'E2',
    name: '李四',
    roles: [{ role: 'HR', unitId: enterpriseId, unitPath: `/${enterpriseId}/` }],
    locale: 'zh-CN',
    textSize: 100,
  };
});

describe('people are found', () => {
  test.each(['张伟', '伟', 'zhangw', 'ZW', 'e1'])('by %s', async (q) => {
    const { people } = await list({ q });
    expect(people).toMatchObject([{ no: 'E1', unitName: '染色车间 甲班', account: 'NONE' }]);
  });

  test('by the unit and all below it', async () => {
    const { people } = await list({ unit: await unitId('染色车间') });
    expect(people.map(({ no }) => no)).toEqual(['E1', 'E2']);
  });

  test('after they have left, too, and as such', async () => {
    const { people } = await list({ q: '王五' });
    expect(people).toMatchObject([{ no: 'E3', unitName: null, account: 'LEFT' }]);
  });

  test('in one’s own enterprise only', async () => {
    const own = await db().employee.findMany({ where: { enterpriseId }, select: { id: true } });
    const { people, units } = await list({});
    expect(people.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
    expect(units.map(({ label }) => label)).toContain('印花车间 乙班');
    const request = new Request('http://127.0.0.1/people/find?q=zhang');
    const found = (await (await answerFind({ actor: hr, request })).json()) as unknown[];
    expect(found).toMatchObject([{ no: 'E1', name: '张伟', unitName: '染色车间 甲班' }]);
    const params = { id: await idOf(otherId, 'E1') };
    await expect(readPerson({ actor: hr, params })).rejects.toMatchObject({ kind: 'notFound' });
  });
});

describe('roles', () => {
  const grant = async (fromOn: string, toOn = '') => {
    const input = {
      intent: 'grant',
      role: 'TEAM_LEADER',
      unitId: await unitId('甲班'),
      fromOn,
      toOn,
    } as const;
    return changeRoles({ actor: hr, params: { id: await idOf(enterpriseId, 'E1') }, input });
  };

  test('are granted with their days, once at a time', async () => {
    await grant('2024-01-01', '2024-12-31');
    await expect(grant('2024-06-01')).rejects.toMatchObject({ key: 'roster:refusal.heldAlready' });
    await grant('2025-01-01');
    const shown = await readPerson({ actor: hr, params: { id: await idOf(enterpriseId, 'E1') } });
    expect(shown.roles.map(({ from, to, state }) => ({ from, to, state }))).toEqual([
      { from: '2025-01-01', to: null, state: 'running' },
      { from: '2024-01-01', to: '2024-12-31', state: 'ended' },
    ]);
    expect(await db().event.count({ where: { name: 'roles.granted', enterpriseId } })).toBe(2);
  });

  test('end with yesterday, and not twice', async () => {
    const id = await idOf(enterpriseId, 'E1');
    const held = await db().roleAssignment.findFirstOrThrow({ where: { employeeId: id, toOn: null } });
    const input = { intent: 'end', assignmentId: held.id } as const;
    await changeRoles({ actor: hr, params: { id }, input });
    const ended = await db().roleAssignment.findUniqueOrThrow({ where: { id: held.id } });
    expect(ended.toOn && fromDate(ended.toOn)).toBe(addDays(TODAY, -1));
    await expect(changeRoles({ actor: hr, params: { id }, input })).rejects.toMatchObject({
      kind: 'conflict',
    });
  });

  test('that begin today stay in the history when they end today, hold no more, and can be granted again', async () => {
    await grant(TODAY);
    const id = await idOf(enterpriseId, 'E1');
    const held = await db().roleAssignment.findFirstOrThrow({ where: { employeeId: id, toOn: null } });
    await changeRoles({ actor: hr, params: { id }, input: { intent: 'end', assignmentId: held.id } });
    const { roles } = await readPerson({ actor: hr, params: { id } });
    expect(roles.find((role) => role.id === held.id)).toMatchObject({ state: 'withdrawn', mayEnd: false });
    await grant(TODAY);
    const again = await readPerson({ actor: hr, params: { id } });
    expect(again.roles.filter(({ state }) => state === 'running')).toHaveLength(1);
  });

  test('are never one’s own gift, nor one to another enterprise', async () => {
    const role = { role: 'MANAGEMENT' as const, unitId: enterpriseId, fromOn: TODAY, toOn: null };
    const own = { ...role, employeeId: hr.employeeId ?? 0 };
    await expect(grantRole(hr, enterpriseId, own)).rejects.toMatchObject({ key: 'roster:refusal.ownRole' });
    const foreign = { ...role, employeeId: await idOf(otherId, 'E1') };
    await expect(grantRole(hr, enterpriseId, foreign)).rejects.toMatchObject({ kind: 'notFound' });
    const elsewhere = { ...role, employeeId: await idOf(enterpriseId, 'E1'), unitId: otherId };
    await expect(grantRole(hr, enterpriseId, elsewhere)).rejects.toMatchObject({ kind: 'notFound' });
    const backwards = { ...role, employeeId: await idOf(enterpriseId, 'E1'), toOn: '2020-01-01' };
    await expect(grantRole(hr, enterpriseId, backwards)).rejects.toMatchObject({
      problems: [{ field: 'toOn', key: 'roster:problem.dayOrder' }],
    });
  });
});
