import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { textCell, type SheetTable } from '#app/platform/sheets/cell.ts';
import type { CheckResult } from '#app/platform/sheets/check-rows.ts';
import { readTable } from '#app/platform/sheets/read-table.server.ts';
import { checkRoster, ROSTER_COLUMNS, type RosterKnowledge, type RosterValues } from './check-roster.ts';

const TODAY = '2024-06-01';
const FRESH: RosterKnowledge = { today: TODAY, units: new Map(), unitsMode: 'create' };

interface Expected {
  dataRows: number;
  rowsImportable: number;
  headerRow: number;
  errors: { row: number; column: string; problem: string }[];
  accepted: { row: number; column: string; normalisedTo: string }[];
}

async function check(sample: string, knowledge: RosterKnowledge): Promise<CheckResult<RosterValues>> {
  return checkRoster(await readTable(readFileSync(`samples/${sample}`), ROSTER_COLUMNS), knowledge);
}

function unitsOf(people: readonly RosterValues[]): Map<string, string[]> {
  const units = new Map<string, string[]>();
  for (const { department, team } of people) {
    const teams = units.get(department) ?? [];
    if (team && !teams.includes(team)) teams.push(team);
    units.set(department, teams);
  }
  return units;
}

let roster: CheckResult<RosterValues>;
let units: Map<string, string[]>;

beforeAll(async () => {
  roster = await check('roster.xlsx', FRESH);
  units = unitsOf(roster.importable.map(({ values }) => values));
});

describe('the sample roster', () => {
  test('has 742 people and nothing wrong', () => {
    expect(roster).toMatchObject({ rows: 742, errors: [], normalised: [], skippedColumns: [] });
    expect(roster.importable).toHaveLength(742);
    expect(roster.importable[0]).toEqual({
      row: 2,
      values: {
        no: 'E0001',
        name: '黄斌亮',
        gender: 'MALE',
        department: '采购部',
        team: null,
        position: '染化料仓管员',
        positionKind: 'ADMINISTRATIVE',
        employmentForm: 'CONTRACT',
        joinedOn: '2004-04-30',
        leftOn: null,
        unionMember: true,
        phone: '19900008727',
      },
    });
    expect(roster.importable.filter(({ values }) => values.leftOn === null)).toHaveLength(700);
  });

  test('says the same in GB18030, value for value', async () => {
    const csv = await check('roster-gbk.csv', FRESH);
    expect(csv.importable).toEqual(roster.importable);
    expect(csv).toMatchObject({ errors: [], normalised: [] });
  });

  test('agrees with units that are there already', async () => {
    const again = await check('roster.xlsx', { today: TODAY, units, unitsMode: 'must-exist' });
    expect(again.importable).toEqual(roster.importable);
  });
});

describe('the dirty roster', () => {
  const expected = (
    JSON.parse(readFileSync('samples/dirty-expected.json', 'utf8')) as { files: Record<string, Expected> }
  ).files['roster-dirty.xlsx'] as Expected;
  let dirty: CheckResult<RosterValues>;

  beforeAll(async () => {
    dirty = await check('roster-dirty.xlsx', { today: TODAY, units, unitsMode: 'must-exist' });
  });

  test('gives every error and no other', () => {
    expect(dirty.errors.map(({ row, column, problem }) => ({ row, column, problem }))).toEqual(
      expected.errors,
    );
    expect(dirty).toMatchObject({ rows: expected.dataRows, header: { row: expected.headerRow } });
    expect(dirty.importable).toHaveLength(expected.rowsImportable);
  });

  test('gives every accepted value and no other', () => {
    expect(dirty.normalised).toEqual(
      expected.accepted.map(({ row, column, normalisedTo }) => ({ row, column, value: normalisedTo })),
    );
  });

  test('suggests the unit that may be meant', () => {
    expect(dirty.errors.filter(({ suggestion }) => suggestion)).toEqual([
      { row: 28, column: '部门', problem: 'UNKNOWN_UNIT', suggestion: '染色车间' },
    ]);
  });
});

const TITLES = [
  '工号',
  '姓名',
  '性别',
  '部门',
  '班组',
  '岗位',
  '岗位类别',
  '用工形式',
  '入职日期',
  '离职日期',
  '工会会员',
  '手机号',
];

function csv(titles: readonly string[], ...people: Record<string, string>[]): SheetTable {
  const rows = [titles, ...people.map((person) => titles.map((title) => person[title] ?? ''))];
  return {
    kind: 'csv',
    sheetName: '',
    epoch: 1900,
    rows: rows.map((texts, index) => ({ row: index + 1, cells: texts.map(textCell) })),
  };
}

const PERSON = {
  工号: 'E9',
  姓名: '李四',
  部门: '染色车间',
  班组: '甲班',
  入职日期: '2020-01-02',
  工会会员: 'Y',
};

test('the order of the columns is no matter', () => {
  const inOrder = checkRoster(csv(TITLES, PERSON), FRESH).importable;
  fc.assert(
    fc.property(fc.shuffledSubarray(TITLES, { minLength: TITLES.length }), (titles) => {
      expect(checkRoster(csv(titles, PERSON), FRESH).importable).toEqual(inOrder);
    }),
  );
});

test('the least roster has four columns', () => {
  const { importable } = checkRoster(csv(['工号', '姓名', '部门', '入职日期'], PERSON), FRESH);
  expect(importable[0]?.values).toMatchObject({ no: 'E9', gender: null, unionMember: null, leftOn: null });
});

test('a unit is found whatever its width and blanks, and by its own name', () => {
  const knowledge: RosterKnowledge = {
    today: TODAY,
    units: new Map([['１号车间', ['甲 班']]]),
    unitsMode: 'must-exist',
  };
  const written = { ...PERSON, 部门: '1号 车间', 班组: '甲班' };
  expect(checkRoster(csv(TITLES, written), knowledge).importable[0]?.values).toMatchObject({
    department: '１号车间',
    team: '甲 班',
  });
});

test('no two columns claim the same name', () => {
  const names = Object.values(ROSTER_COLUMNS).flatMap(({ header, synonyms }) => [header, ...synonyms]);
  expect(new Set(names).size).toBe(names.length);
});
