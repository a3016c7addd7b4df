import { IMPORTS } from '#app/portal/import-kinds.server.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { db, transact } from '#app/core/db.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import { createEnterprise } from '#app/systems/roster/commands/create-enterprise.server.ts';
import { employmentIntervals, unitIntervals } from '#tests/factories/intervals.ts';
import { countChanges } from '../preview.ts';
import type { ImportKind } from '../import-kind.ts';
import { importFile } from './import-file.server.ts';

let enterpriseId: number;

const TITLES = '工号,姓名,部门,班组,岗位,入职日期,离职日期,工会会员,手机号';

function csv(titles: string, ...rows: string[]): Buffer {
  return Buffer.from([titles, ...rows].join('\r\n'));
}

/** Imports and says how many rows did what. */
async function run(
  kind: ImportKind,
  bytes: Buffer,
  options: { effectiveOn?: Day; skipInvalid?: boolean } = {},
) {
  const outcome = await importFile({
    kind,
    bytes,
    fileName: 'file.csv',
    enterprise: () => Promise.resolve(enterpriseId),
    commit: true,
    skipInvalid: options.skipInvalid ?? false,
    ...(options.effectiveOn ? { effectiveOn: options.effectiveOn } : {}),
  });
  const counts = Object.entries(countChanges(outcome.examined)).filter(([, count]) => count > 0);
  return { ...outcome, counts: Object.fromEntries(counts) };
}

const unitsOf = (no: string) => unitIntervals(enterpriseId, no);
const employmentsOf = (no: string) => employmentIntervals(enterpriseId, no);

beforeAll(async () => {
  enterpriseId = await transact((tx) => createEnterprise(tx, 'T1', '试验厂'));
  const first = csv(
    TITLES,
    'E1,张伟,染色车间,甲班,染色工,2020-01-01,,是,19900000001',
    'E2,单雄信,染色车间,,车间主任,2019-05-01,,是,',
    'E3,李四,印花车间,乙班,印花工,2018-01-01,2022-12-31,否,',
    'E4,王五,印花车间,乙班,印花工,2021-06-01,,否,',
    'E5,赵六,印花车间,丙班,印花工,2021-06-01,,否,',
  );
  expect((await run(IMPORTS['roster']!, first)).counts).toEqual({ new: 5 });
});

describe('the first roster', () => {
  test('makes departments, teams, people and their intervals', async () => {
    const units = await db().orgUnit.findMany({ where: { enterpriseId }, orderBy: { id: 'asc' } });
    expect(units.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'ENTERPRISE 试验厂',
      'DEPARTMENT 染色车间',
      'TEAM 甲班',
      'DEPARTMENT 印花车间',
      'TEAM 乙班',
      'TEAM 丙班',
    ]);
    expect(await unitsOf('E2')).toEqual(['染色车间 2019-05-01']);
    expect(await unitsOf('E3')).toEqual(['印花车间/乙班 2018-01-01 2022-12-31']);
    const people = await db().employee.findMany({ where: { enterpriseId }, orderBy: { no: 'asc' } });
    expect(people.map(({ pinyin }) => pinyin).slice(0, 2)).toEqual(['zhangwei zw', 'shanxiongxin sxx']);
  });

  test('again changes nothing', async () => {
    const before = await db().unitMembership.findMany({ orderBy: { id: 'asc' } });
    const again = csv(TITLES, 'E1,张伟,染色车间,甲班,染色工,2020/1/1,,是,19900000001');
    const { counts, examined } = await run(IMPORTS['roster']!, again);
    expect(counts).toEqual({ unchanged: 1 });
    expect(examined.plan.absent.map(({ key }) => key)).toEqual(['E2', 'E4', 'E5']);
    expect(await db().unitMembership.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
  });

  test('units are no longer made by mistake', async () => {
    const { counts, committed } = await run(
      IMPORTS['roster']!,
      csv(TITLES, 'E9,周七,染色车问,甲班,染色工,2024-01-01,,否,'),
    );
    expect(committed).toBe(false);
    expect(counts).toEqual({ wrong: 1 });
  });
});

describe('a later roster', () => {
  test('closes, opens and moves intervals, from the day it is true', async () => {
    const later = csv(
      TITLES,
      'E1,张伟,印花车间,丙班,印花工,2020-01-01,,是,19900000001',
      'E2,单雄信,染色车间,,车间主任,2019-05-01,2023-08-31,是,',
      'E3,李四,染色车间,甲班,染色工,2023-03-01,,否,',
      'E4,王五,印花车间,乙班,机长,2021-06-01,,是,19900000004',
    );
    const { counts, examined } = await run(IMPORTS['roster']!, later, { effectiveOn: '2023-09-01' });
    expect(counts).toEqual({ moved: 1, left: 1, rejoined: 1, changed: 1 });
    expect(examined.plan.rows[0]?.cells).toEqual([
      { column: '岗位', before: '染色工', after: '印花工' },
      { column: '部门', before: '染色车间', after: '印花车间' },
      { column: '班组', before: '甲班', after: '丙班' },
    ]);
    expect(examined.plan.rows[3]?.cells).toEqual([
      { column: '手机号', before: null, after: '19900000004' },
      { column: '岗位', before: '印花工', after: '机长' },
      { column: '工会会员', before: '否', after: '是' },
    ]);
    expect(await unitsOf('E1')).toEqual(['染色车间/甲班 2020-01-01 2023-08-31', '印花车间/丙班 2023-09-01']);
    expect(await unitsOf('E2')).toEqual(['染色车间 2019-05-01 2023-08-31']);
    expect(await employmentsOf('E2')).toEqual(['2019-05-01 2023-08-31']);
    expect(await employmentsOf('E3')).toEqual(['2018-01-01 2022-12-31', '2023-03-01']);
    expect(await unitsOf('E3')).toEqual(['印花车间/乙班 2018-01-01 2022-12-31', '染色车间/甲班 2023-03-01']);
    expect(await employmentsOf('E5')).toEqual(['2021-06-01']);
    expect((await run(IMPORTS['roster']!, later, { effectiveOn: '2023-09-01' })).counts).toEqual({
      unchanged: 4,
    });
  });

  test('a column that the file lacks leaves what is there', async () => {
    const { counts } = await run(
      IMPORTS['roster']!,
      csv('工号,姓名,部门,入职日期', 'E4,王五一,印花车间,2021-06-01'),
    );
    expect(counts).toEqual({ changed: 1 });
    expect(await db().employee.findFirst({ where: { no: 'E4' } })).toMatchObject({
      name: '王五一',
      pinyin: 'wangwuyi wwy',
      phone: '19900000004',
      unionMember: true,
    });
    expect(await unitsOf('E4')).toEqual(['印花车间/乙班 2021-06-01']);
  });

  test('a corrected day of joining moves the begin of both intervals', async () => {
    const { counts } = await run(
      IMPORTS['roster']!,
      csv(TITLES, 'E5,赵六,印花车间,丙班,印花工,2021-05-01,,否,'),
    );
    expect(counts).toEqual({ changed: 1 });
    expect(await employmentsOf('E5')).toEqual(['2021-05-01']);
    expect(await unitsOf('E5')).toEqual(['印花车间/丙班 2021-05-01']);
  });
});

test('transfers give the days before to the old unit, whatever the order of the rows', async () => {
  const titles = '工号,生效日期,原部门,原班组,新部门,新班组';
  const file = csv(
    titles,
    'E5,2023-02-01,染色车间,甲班,印花车间,丙班',
    'E5,2022-02-01,印花车间,乙班,染色车间,甲班',
    'E5,2021-05-01,,,印花车间,乙班',
  );
  expect((await run(IMPORTS['transfers']!, file)).counts).toEqual({ moved: 3 });
  expect(await unitsOf('E5')).toEqual([
    '印花车间/乙班 2021-05-01 2022-01-31',
    '染色车间/甲班 2022-02-01 2023-01-31',
    '印花车间/丙班 2023-02-01',
  ]);
  expect((await run(IMPORTS['transfers']!, file)).counts).toEqual({ unchanged: 3 });
});

test('the calendar is brought up to date day by day', async () => {
  const titles = 'date,isWorkday,name';
  const first = csv(titles, '2025-01-01,false,元旦', '2025-01-26,true,春节调休');
  expect((await run(IMPORTS['calendar']!, first)).counts).toEqual({ new: 2 });
  const second = csv(titles, '2025-01-01,false,元旦', '2025-01-26,false,春节调休');
  expect((await run(IMPORTS['calendar']!, second)).counts).toEqual({ changed: 1, unchanged: 1 });
  const day = { enterpriseId_day: { enterpriseId, day: toDate('2025-01-26') } };
  expect(await db().workCalendarDay.findUnique({ where: day })).toMatchObject({ isWorkday: false });
});
