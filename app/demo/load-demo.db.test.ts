import { expect, test } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { signIn } from '#app/features/accounts/commands/sign-in.server.ts';
import { loadDemo } from './load-demo.server.ts';

/** Their number depends on how much of the year is left. */
const OF_CONSULTATIONS = ['consultation-days', 'concerns'];

test('the demo factory is loaded once, with people for every part', async () => {
  const accounts = (await loadDemo()) ?? [];
  expect(accounts.map(({ role }) => role)).toEqual([
    '职工（提案人）',
    '职工（共同提案人）',
    '班组长',
    '车间主任',
    '改善办',
    '评审委员会（1）',
    '评审委员会（2）',
    '财务',
    '人力资源',
    '工会主席',
    '工会干事',
    '职工代表（提案人的代表）',
    '车间公用终端',
  ]);
  expect(new Set(accounts.map(({ login }) => login)).size).toBe(accounts.length);
  for (const { login, password } of accounts) {
    const input = { loginName: login, password };
    const entered = await signIn({ input, request: new Request('http://127.0.0.1/') } as never);
    expect(entered.to).toBe('/');
  }
  await everyTeamHasALeader();
  const open = await db().deadline.findMany({
    where: { closedAt: null, subjectType: { notIn: [...OF_CONSULTATIONS] } },
  });
  expect(open).toHaveLength(350);
  expect(open.filter(({ holderId }) => holderId === null)).toEqual([]);
  const offices = await db().representative.groupBy({ by: ['status'], _count: true });
  const counted = Object.fromEntries(offices.map(({ status, _count }) => [status, _count]));
  expect(counted).toEqual({ IN_OFFICE: 58, ELECTED: 1, ENDED: 1 });
  expect(await db().publicNotice.findMany({ select: { status: true } })).toEqual([{ status: 'PUBLISHED' }]);
  const days = await db().consultationDay.findMany({ orderBy: { id: 'asc' }, select: { status: true } });
  expect(days.slice(0, 3).map(({ status }) => status)).toEqual(['PUBLISHED', 'ANNOUNCED', 'SCHEDULED']);
  expect(await loadDemo()).toBeNull();
}, 60_000);

async function everyTeamHasALeader() {
  const teams = await db().orgUnit.findMany({ where: { kind: 'TEAM' }, include: { roleAssignments: true } });
  expect(teams.length).toBeGreaterThan(30);
  for (const { roleAssignments } of teams) {
    expect(roleAssignments.map(({ role }) => role)).toEqual(['TEAM_LEADER']);
  }
}
