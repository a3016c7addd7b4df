import { IMPORTS } from '#app/portal/import-kinds.server.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { db, transact } from '#app/core/db.server.ts';
import { dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { importFile } from '#app/platform/imports/commands/import-file.server.ts';
import type { ImportKind } from '#app/platform/imports/import-kind.ts';
import { countChanges } from '#app/platform/imports/preview.ts';
import { createEnterprise } from '#app/systems/roster/commands/create-enterprise.server.ts';
import { grantRole } from '#app/systems/roster/commands/grant-role.server.ts';

let enterpriseId: number;

async function run(kind: ImportKind, ...lines: string[]) {
  const outcome = await importFile({
    kind,
    bytes: Buffer.from(lines.join('\n')),
    fileName: 'file.csv',
    enterprise: () => Promise.resolve(enterpriseId),
    commit: true,
    skipInvalid: false,
  });
  expect(outcome.examined.result.errors).toEqual([]);
  expect(outcome.committed).toBe(true);
  const counts = Object.entries(countChanges(outcome.examined)).filter(([, count]) => count > 0);
  return { counts: Object.fromEntries(counts), rows: outcome.examined.plan.rows };
}

const TITLES =
  '编号,提案日期,工号,共同提案人,提案名称,六大创新,改善类型,申报方式,改善前,改善方案,改善后,状态,首次答复日期,采纳日期,计划完成日期,完成日期,验收日期,年节约金额(元),投入成本(元),等级,奖金(元),不采纳原因';
const ABOUT = '持续改善,效率改善,先申报后实施,换件要用三种扳手,改为快拆手柄';

const REWARDED = `GS-2023-0007,2023-03-01,E1,E2:40;E3:27,快换工装,${ABOUT},换件快了,已奖励,2023-03-02,2023-03-03,2023-03-20,2023-03-18,2023-03-24,1860,380,四级,50.01,`;
const DUPLICATE = `GS-2023-0003,2023-04-01,E2,,快换工装二,${ABOUT},,重复,2023-04-02,,,,,,,,,与GS-2023-0007重复`;
const WAITING = `GS-2023-0012,2023-05-01,E2,E1:60;E3:40,待评提案,${ABOUT},,待评审,,,,,,900,,,,`;
const DONE = `GS-2022-0104,2022-05-01,E1,,完成的提案,${ABOUT},,实施中,2022-05-02,2022-05-03,2022-06-01,2022-05-30,,900,100,,,`;
const REFUSED = `GS-2022-0002,2022-05-01,E3,,不受理的提案,${ABOUT},,不受理,2022-05-06,,,,,,,,,不属于改善范围`;
const SHARED = REWARDED.replace('0007', '0008').replace('E2:40;E3:27', 'E2:60;E3:40');
const FILE = [TITLES, REWARDED, SHARED, DUPLICATE, WAITING, DONE, REFUSED];

function byNo(no: string) {
  return db().proposal.findUniqueOrThrow({
    where: { enterpriseId_no: { enterpriseId, no } },
    include: {
      partners: true,
      rewards: { orderBy: { id: 'asc' } },
      search: true,
      duplicateOf: true,
      lead: true,
    },
  });
}

function openClocks() {
  return db().deadline.findMany({ where: { enterpriseId, closedAt: null }, orderBy: { subjectId: 'asc' } });
}

beforeAll(async () => {
  enterpriseId = await transact((tx) => createEnterprise(tx, 'T2', '试验厂'));
  await run(
    IMPORTS['roster']!,
    '工号,姓名,部门,班组,入职日期',
    'E1,张伟,染色车间,甲班,2019-01-01',
    'E2,李四,染色车间,甲班,2019-01-01',
    'E3,王五,印花车间,乙班,2019-01-01',
    'E4,赵六,染色车间,,2019-01-01',
  );
  const head = await db().employee.findFirstOrThrow({ where: { no: 'E4' } });
  const unit = await db().orgUnit.findFirstOrThrow({ where: { name: '染色车间' } });
  const grant = { employeeId: head.id, role: 'WORKSHOP_DIRECTOR' as const, unitId: unit.id };
  await grantRole(null, enterpriseId, { ...grant, fromOn: '2020-01-01', toOn: null });
  expect((await run(IMPORTS['proposals']!, ...FILE)).counts).toEqual({ new: 6 });
});

describe('a paper register', () => {
  test('comes with people, money and days', async () => {
    const rewarded = await byNo('GS-2023-0007');
    expect(rewarded).toMatchObject({ status: 'REWARDED', origin: 'PAPER', version: 0, implementerId: null });
    expect(rewarded.rewards.map(({ amount, share }) => `${share}% ${amount.toFixed(2)}`)).toEqual([
      '33% 16.51',
      '40% 20.00',
      '27% 13.50',
    ]);
    expect(rewarded.savingVerified?.toFixed(2)).toBe('1860.00');
    expect(rewarded.rewardedOn && fromDate(rewarded.rewardedOn)).toBe('2023-03-24');
    expect(rewarded.acceptedOn && fromDate(rewarded.acceptedOn)).toBe('2023-03-02');
    expect(rewarded.search?.titleGrams).toEqual(['快换', '换工', '工装']);
    const done = await byNo('GS-2022-0104');
    expect(done).toMatchObject({ status: 'COMPLETED', savingVerified: null });
    const refused = await byNo('GS-2022-0002');
    expect(refused).toMatchObject({ status: 'NOT_ACCEPTED', invalidAs: 'NOT_ACCEPTED', acceptedOn: null });
    expect(refused.invalidOn && fromDate(refused.invalidOn)).toBe('2022-05-06');
  });

  test('where the partners have it all, the lead gets nothing', async () => {
    const { rewards } = await byNo('GS-2023-0008');
    expect(rewards.map(({ amount, share }) => `${share}% ${amount.toFixed(2)}`)).toEqual([
      '60% 30.01',
      '40% 20.00',
    ]);
  });

  test('ties duplicates and lets the numbers go on', async () => {
    expect((await byNo('GS-2023-0003')).duplicateOf?.no).toBe('GS-2023-0007');
    const series = await db().numberSeries.findMany({ where: { enterpriseId }, orderBy: { year: 'asc' } });
    expect(series.map(({ year, last }) => `${year} ${last}`)).toEqual(['2022 104', '2023 12']);
  });

  test('starts clocks for what is open, from today on', async () => {
    const clocks = await openClocks();
    const head = await db().employee.findFirstOrThrow({ where: { no: 'E4' } });
    expect(
      clocks.map(({ ruleKey, holderId, startedOn }) => [ruleKey, holderId, fromDate(startedOn)]),
    ).toEqual([
      ['kaizen.first_review', head.id, dayOf(new Date())],
      ['kaizen.verification', head.id, dayOf(new Date())],
    ]);
  });

  test('stands in every timeline', async () => {
    const { id } = await byNo('GS-2023-0012');
    const events = await db().event.findMany({ where: { subjectType: 'proposals', subjectId: id } });
    expect(events).toMatchObject([
      { name: 'proposals.imported', toStatus: 'SUBMITTED', data: { no: 'GS-2023-0012' } },
    ]);
  });
});

describe('the same register again', () => {
  test('changes nothing', async () => {
    const before = await db().proposal.findMany({ orderBy: { id: 'asc' } });
    expect((await run(IMPORTS['proposals']!, ...FILE)).counts).toEqual({ unchanged: 6 });
    expect(await db().proposal.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
    expect(await db().event.count({ where: { name: 'proposals.imported' } })).toBe(6);
  });

  test('with news brings paper up to date and stops its clock', async () => {
    const decided = WAITING.replace('待评审,,', '不采纳,2023-05-04,').replace(/,$/, ',成本太高');
    const { counts, rows } = await run(IMPORTS['proposals']!, TITLES, decided);
    expect(counts).toEqual({ changed: 1 });
    expect(rows[0]?.cells).toEqual([
      { column: '状态', before: '待评审', after: '不采纳' },
      { column: '首次答复日期', before: null, after: '2023-05-04' },
      { column: '不采纳原因', before: null, after: '成本太高' },
    ]);
    const changed = await byNo('GS-2023-0012');
    expect(changed).toMatchObject({
      status: 'NOT_ADOPTED',
      reason: '成本太高',
      partners: [{ share: 60 }, { share: 40 }],
    });
    expect((await openClocks()).map(({ ruleKey }) => ruleKey)).toEqual(['kaizen.verification']);
  });

  test('without a column leaves what is there', async () => {
    const drop = (line: string) => line.split(',').slice(0, -1).join(',');
    expect((await run(IMPORTS['proposals']!, drop(TITLES), drop(REWARDED))).counts).toEqual({ unchanged: 1 });
  });

  test('follows a lead who turns out to have been elsewhere on the day', async () => {
    await run(
      IMPORTS['transfers']!,
      '工号,生效日期,原部门,原班组,新部门,新班组',
      'E3,2022-06-01,染色车间,甲班,印花车间,乙班',
    );
    const { counts, rows } = await run(IMPORTS['proposals']!, TITLES, REFUSED);
    expect(counts).toEqual({ changed: 1 });
    expect(rows[0]?.cells).toEqual([{ column: '工号', before: '印花车间 乙班', after: '染色车间 甲班' }]);
  });

  test('keeps what somebody has acted on in the portal', async () => {
    const { id } = await byNo('GS-2022-0104');
    await db().proposal.update({ where: { id }, data: { status: 'VERIFIED', version: 1 } });
    expect((await run(IMPORTS['proposals']!, TITLES, DONE)).counts).toEqual({ kept: 1 });
    expect(await byNo('GS-2022-0104')).toMatchObject({ status: 'VERIFIED', version: 1 });
  });
});
