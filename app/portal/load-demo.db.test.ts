import { expect, test } from 'vitest';
import { closeDatabase, db, Prisma } from '#app/core/db.server.ts';
import { env } from '#app/core/env.server.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import { signIn } from '#app/systems/accounts/commands/sign-in.server.ts';
import { migrate } from '#prisma/migrate.ts';
import { undoGuards } from '#tests/setup/undo-guards.ts';
import { loadDemo } from './load-demo.server.ts';
import { RECORD_KINDS } from './record-kinds.server.ts';

/** Each is counted where its system is looked at; of consultation days it depends on how much of the year is left. */
const OF_OTHERS = [
  'consultation-days',
  'concerns',
  'management-talks',
  'commitments',
  'inspections',
  'findings',
];

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
    where: { closedAt: null, subjectType: { notIn: OF_OTHERS } },
  });
  expect(open).toHaveLength(351);
  expect(open.filter(({ holderId }) => holderId === null)).toEqual([]);
  const offices = await db().representative.groupBy({ by: ['status'], _count: true });
  const counted = Object.fromEntries(offices.map(({ status, _count }) => [status, _count]));
  expect(counted).toEqual({ IN_OFFICE: 58, ELECTED: 1, ENDED: 1 });
  const posted = await db().publicNotice.findMany({
    orderBy: { id: 'asc' },
    select: { kind: true, status: true },
  });
  expect(posted).toEqual([
    { kind: 'ELECTION_RESULT', status: 'PUBLISHED' },
    { kind: 'INSPECTION_RESULT', status: 'PUBLISHED' },
  ]);
  await roundsWereWalked();
  await aMonthWasLived();
  const days = await db().consultationDay.findMany({ orderBy: { id: 'asc' }, select: { status: true } });
  expect(days.slice(0, 3).map(({ status }) => status)).toEqual(['PUBLISHED', 'ANNOUNCED', 'SCHEDULED']);
  await everySystemWasUsed();
  await everyNounBelongsToASystem();
  expect(await loadDemo()).toBeNull();
  await guardsComeOverIt();
}, 240_000);

/** Whatever column bears a noun, in whatever table, now or later: it is that of a record that a manifest declares. */
async function everyNounBelongsToASystem() {
  const columns = await db().$queryRaw<{ table: string; column: string }[]>`
    select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and (column_name = 'subjectType' or lower(column_name) like '%noun')`;
  expect(columns.length).toBeGreaterThan(5);
  const declared = new Set(RECORD_KINDS.map(({ noun }) => noun));
  for (const { table, column } of columns) {
    const rows = await db().$queryRaw<{ noun: string | null }[]>`
      select distinct ${Prisma.raw(`"${column}"`)} as noun from ${Prisma.raw(`"${table}"`)}`;
    const unknown = rows.filter(({ noun }) => noun !== null && noun !== '' && !declared.has(noun));
    expect([table, column, unknown]).toEqual([table, column, []]);
  }
}

/** The migrations that guard the rows run on a full database of an older version and leave every row where it was. */
async function guardsComeOverIt() {
  const url = env().databaseUrl;
  const parties = () =>
    db().concernParty.findMany({ orderBy: [{ concernId: 'asc' }, { employeeId: 'asc' }] });
  const before = [await parties(), await db().roundEntry.count(), await db().proposalPartner.count()];
  const undone = await undoGuards(url);
  expect(undone).toHaveLength(2);
  expect(await migrate(url)).toEqual(undone);
  await closeDatabase();
  expect([await parties(), await db().roundEntry.count(), await db().proposalPartner.count()]).toEqual(
    before,
  );
}

/** One round over, one being put right with something late, to be checked and decided, one to come, and a plan. */
async function roundsWereWalked() {
  const rounds = await db().inspectionRound.findMany({ orderBy: { id: 'asc' }, select: { status: true } });
  expect(rounds.map(({ status }) => status)).toEqual([
    'PUBLISHED',
    'RECTIFYING',
    'NOTIFIED',
    'PLANNED',
    'PLANNED',
    'PLANNED',
  ]);
  const stopped = await db().finding.findMany({ where: { stopWork: { not: 'NONE' } } });
  expect(stopped.map(({ stopWork }) => stopWork)).toEqual(['STOPPED']);
  const promises = await db().commitment.findMany({
    where: { sourceNoun: 'findings' },
    orderBy: { id: 'asc' },
    select: { status: true, dueOn: true },
  });
  const today = toDate(dayOf(new Date()));
  expect(promises.map(({ status }) => status)).toEqual([
    'KEPT',
    'KEPT',
    'KEPT',
    'OPEN',
    'OPEN',
    'REPORTED',
    'OPEN',
  ]);
  expect(promises.filter(({ status, dueOn }) => status === 'OPEN' && dueOn < today)).toHaveLength(1);
}

async function everyTeamHasALeader() {
  const teams = await db().orgUnit.findMany({ where: { kind: 'TEAM' }, include: { roleAssignments: true } });
  expect(teams.length).toBeGreaterThan(30);
  for (const { roleAssignments } of teams) {
    expect(roleAssignments.map(({ role }) => role)).toEqual(['TEAM_LEADER']);
  }
}

/** Concerns in every state, cards in hands, visits, posts and a report; nothing of it in days to come. */
async function aMonthWasLived() {
  const concerns = await db().concern.findMany({
    where: { source: { not: 'CONSULTATION_DAY' } },
    orderBy: { id: 'asc' },
  });
  expect(countBy(concerns, ({ status }) => status)).toEqual({
    REGISTERED: 4,
    DISPATCHED: 2,
    HANDLING: 2,
    REPLY_REVIEW: 1,
    REPLIED: 3,
    RATED: 1,
    LINKED: 1,
    TRANSFERRED: 1,
    NOT_ACCEPTED: 1,
    CLOSED: 3,
  });
  expect(countBy(concerns, ({ tier }) => tier)).toEqual({ NAMED: 14, CONFIDENTIAL: 3, UNNAMED: 2 });
  expect(countBy(concerns, ({ outcome }) => outcome ?? 'NONE')).toMatchObject({
    FIXED: 2,
    HALF_FIXED: 1,
    NOT_FIXED: 1,
  });
  expect(concerns.filter(({ cardId }) => cardId !== null)).toHaveLength(4);
  expect(concerns.filter(({ hazard }) => hazard)).toHaveLength(1);
  const late = await db().deadline.count({
    where: { subjectType: 'concerns', closedAt: null, dueOn: { lt: toDate(dayOf(new Date())) } },
  });
  expect(late).toBe(1);
  const cards = await db().contactCard.groupBy({ by: ['status'], _count: true });
  expect(countBy(cards, ({ status }) => status)).toEqual({ ACTIVE: 1, ISSUED: 1 });
  expect(await db().visit.count()).toBe(12);
  expect(await db().postComment.count({ where: { answer: '' } })).toBe(1);
  const raters = await db().reportRater.count({ where: { report: { status: 'PUBLISHED' } } });
  expect(raters).toBe(7);
  const ahead = await db().event.count({ where: { at: { gt: new Date() } } });
  expect(ahead).toBe(0);
}

/** Talks in each stage, promises in each state, slots taken, and days that add up. */
async function everySystemWasUsed() {
  const talks = await db().managementTalk.findMany({ orderBy: { id: 'asc' } });
  expect(talks.map(({ status }) => status)).toEqual([
    'PUBLISHED',
    'SIGNED',
    'HELD',
    'DECLINED',
    'SCHEDULED',
    'REQUESTED',
  ]);
  const today = toDate(dayOf(new Date()));
  for (const { heldOn, requestedOn, scheduledAt } of talks) {
    if (heldOn === null || scheduledAt === null) continue;
    expect(heldOn >= requestedOn && heldOn <= today && scheduledAt <= new Date()).toBe(true);
  }
  const promises = await db().commitment.findMany({ where: { sourceNoun: { not: 'findings' } } });
  expect(countBy(promises, ({ status }) => status)).toEqual({
    OPEN: 6,
    REPORTED: 1,
    KEPT: 3,
    BROKEN: 1,
    WITHDRAWN: 1,
  });
  expect(promises.filter(({ late }) => late)).toHaveLength(1);
  expect(promises.filter(({ status, dueOn }) => status === 'OPEN' && dueOn < today)).toHaveLength(1);
  expect(promises.filter(({ account }) => account !== '')).toHaveLength(1);
  expect(promises.filter(({ madeOn, dueOn }) => madeOn > dueOn || madeOn > today)).toEqual([]);
  expect(await db().agendaItem.count({ where: { takenUpOn: null } })).toBe(1);
  const counted = await db().commitmentDay.aggregate({
    where: { basis: 'DUE' },
    _sum: { due: true, keptOnTime: true, keptLate: true, broken: true },
  });
  // Six of what rounds found, three of them kept, stand among the days too.
  expect(counted._sum).toEqual({ due: 16, keptOnTime: 5, keptLate: 1, broken: 1 });
  expect(await db().consultationVisit.count({ where: { status: 'RESERVED' } })).toBe(3);
}

function countBy<Row>(rows: readonly Row[], of: (row: Row) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[of(row)] = (counts[of(row)] ?? 0) + 1;
  return counts;
}
