import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkRoster, ROSTER_COLUMNS } from '#app/systems/roster/import/check-roster.ts';
import type { EmploymentDays } from '#app/systems/roster/import/knowledge.ts';
import { textCell } from '#app/platform/sheets/cell.ts';
import type { CheckResult } from '#app/platform/sheets/check-rows.ts';
import { readTable } from '#app/platform/sheets/read-table.server.ts';
import { checkProposals, compareProposals } from './check-proposals.ts';
import { PROPOSAL_COLUMNS, type ProposalValues } from './proposal-columns.ts';

const TODAY = '2024-06-01';

interface Expected {
  dataRows: number;
  rowsImportable: number;
  headerRow: number;
  errors: { row: number; column: string; problem: string }[];
  accepted: { row: number; column: string; normalisedTo: string }[];
}

let employees: Map<string, EmploymentDays[]>;

async function check(sample: string): Promise<CheckResult<ProposalValues>> {
  const table = await readTable(readFileSync(`samples/${sample}`), PROPOSAL_COLUMNS);
  return checkProposals(table, { today: TODAY, employees });
}

beforeAll(async () => {
  const table = await readTable(readFileSync('samples/roster.xlsx'), ROSTER_COLUMNS);
  const roster = checkRoster(table, { today: TODAY, units: new Map(), unitsMode: 'create' });
  employees = new Map(
    roster.importable.map(({ values: { no, joinedOn, leftOn } }) => [no, [{ joinedOn, leftOn }]] as const),
  );
});

describe('the sample register', () => {
  let register: CheckResult<ProposalValues>;

  beforeAll(async () => {
    register = await check('proposals.xlsx');
  });

  test('has 7,670 proposals and nothing wrong', () => {
    expect(register).toMatchObject({ rows: 7670, errors: [], skippedColumns: [] });
    expect(register.importable).toHaveLength(7670);
    expect(register.importable[1]?.values).toMatchObject({
      no: 'GS-2020-0002',
      submittedOn: '2020-03-02',
      leadNo: 'E0264',
      partners: null,
      innovationArea: 'OWN_TECHNOLOGY',
      improvementType: 'QUALITY',
      mode: 'IMPLEMENTED',
      status: 'REWARDED',
      plannedOn: null,
      saving: '5600.00',
      cost: '480.00',
      grade: 'D',
      reward: '50.00',
      reason: null,
    });
    expect(register.importable.find(({ values }) => values.no === 'GS-2020-0005')?.values.partners).toEqual([
      { no: 'E0664', share: 33 },
      { no: 'E0649', share: 33 },
    ]);
  });

  test('has only its texts of several lines among the normalised', () => {
    expect(register.normalised).toHaveLength(6);
    expect(register.normalised.every(({ value }) => value.includes('\n'))).toBe(true);
  });

  test('says the same as csv, value for value', async () => {
    const csv = await check('proposals.csv');
    expect(csv.importable).toEqual(register.importable);
    expect(csv.errors).toEqual([]);
  });

  test('tells new, changed and unchanged rows apart', () => {
    const [first, second, third] = register.importable;
    if (!first || !second || !third) throw new Error('the register is empty');
    const existing = new Map([
      [first.values.no, { ...first.values }],
      [second.values.no, { ...second.values, saving: '1.00', partners: [{ no: 'E0001', share: 10 }] }],
    ]);
    const compared = compareProposals([first, second, third], existing);
    expect(compared.map(({ change, fields }) => [change, fields])).toEqual([
      ['UNCHANGED', []],
      ['CHANGED', ['partners', 'saving']],
      ['NEW', []],
    ]);
  });
});

describe('the dirty register', () => {
  const expected = (
    JSON.parse(readFileSync('samples/dirty-expected.json', 'utf8')) as { files: Record<string, Expected> }
  ).files['proposals-dirty.xlsx'] as Expected;
  let dirty: CheckResult<ProposalValues>;

  beforeAll(async () => {
    dirty = await check('proposals-dirty.xlsx');
  });

  test('gives every error and no other', () => {
    expect(dirty.errors).toEqual(expected.errors);
    expect(dirty).toMatchObject({ rows: expected.dataRows, header: { row: expected.headerRow } });
    expect(dirty.importable).toHaveLength(expected.rowsImportable);
  });

  test('gives every accepted value and no other', () => {
    expect(dirty.normalised).toEqual(
      expected.accepted.map(({ row, column, normalisedTo }) => ({ row, column, value: normalisedTo })),
    );
  });
});

const ROW: Record<string, string> = {
  编号: 'GS-1',
  提案日期: '2023-03-06',
  工号: 'E0178',
  提案名称: '换滤网',
  六大创新: '持续改善',
  改善类型: '设备',
  申报方式: '先申报后实施',
  改善前: '旧',
  改善方案: '新',
  改善后: '好',
  状态: '已验收',
  首次答复日期: '2023-03-07',
  采纳日期: '2023-03-08',
  计划完成日期: '2030-01-01',
  完成日期: '2023-03-09',
  验收日期: '2023-03-10',
};

function problems(changes: Record<string, string>): string[] {
  const row = { ...ROW, ...changes };
  const rows = [Object.keys(row), Object.values(row)].map((texts, index) => ({
    row: index + 1,
    cells: texts.map(textCell),
  }));
  const table = { kind: 'csv' as const, sheetName: '', epoch: 1900 as const, rows };
  return checkProposals(table, { today: TODAY, employees }).errors.map(
    ({ column, problem }) => `${column} ${problem}`,
  );
}

describe('the rules of a row', () => {
  test('let a good row pass, and a planned day lie in the future', () => {
    expect(problems({})).toEqual([]);
  });

  test.each([
    [{ 首次答复日期: '2023-03-05' }, ['首次答复日期 DATE_ORDER']],
    [{ 采纳日期: '2023-03-06' }, ['采纳日期 DATE_ORDER']],
    [{ 完成日期: '2023-03-07' }, ['完成日期 DATE_ORDER']],
    [{ 验收日期: '2023-03-08' }, ['验收日期 DATE_ORDER']],
    [{ 计划完成日期: '2023-03-05' }, ['计划完成日期 DATE_ORDER']],
    [{ 申报方式: '先实施后申报' }, ['完成日期 DATE_ORDER']],
    [{ 申报方式: '先实施后申报', 完成日期: '2023-03-06' }, []],
  ])('keep the days in order: %j', (changes, found) => {
    expect(problems(changes)).toEqual(found);
  });

  test.each([
    [{ 改善后: '' }, ['改善后 MISSING_FOR_STATUS']],
    [{ 状态: '已奖励', 等级: '四级', '奖金(元)': '' }, ['奖金(元) MISSING_FOR_STATUS']],
    [{ 状态: '不受理', 不采纳原因: '' }, ['不采纳原因 MISSING_FOR_STATUS']],
    [{ 状态: '重复', 不采纳原因: '与GS-2重复' }, []],
    [{ 状态: '待评审', 首次答复日期: '', 采纳日期: '', 完成日期: '', 验收日期: '', 改善后: '' }, []],
  ])('ask for what the status needs: %j', (changes, found) => {
    expect(problems(changes)).toEqual(found);
  });

  test.each([
    ['E0427:40', []],
    ['E0427:40;', []],
    ['Ｅ0427：40％；E0179:60', []],
    ['E0427:40;E0427:20', ['共同提案人 BAD_PARTNERS']],
    ['E0427', ['共同提案人 BAD_PARTNERS']],
    [';', ['共同提案人 BAD_PARTNERS']],
    ['E0427:33.3', ['共同提案人 SHARE_RANGE']],
    ['E0427:-5', ['共同提案人 SHARE_RANGE']],
    ['E0427:100', ['共同提案人 SHARE_RANGE']],
    ['E0427:60;E0179:41', ['共同提案人 SHARE_SUM']],
    ['E0178:40', ['共同提案人 LEAD_IS_PARTNER']],
    ['E9998:40', ['共同提案人 UNKNOWN_EMPLOYEE']],
    ['E0252:40', ['共同提案人 NOT_EMPLOYED']],
  ])('read the partners %s', (partners, found) => {
    expect(problems({ 共同提案人: partners })).toEqual(found);
  });

  test('take 万元 in the header for the unit of the column', () => {
    expect(problems({ '年节约金额(万元)': '1.2' })).toEqual([]);
    expect(problems({ '年节约金额(万元)': '100000000' })).toEqual(['年节约金额(元) AMOUNT_OUT_OF_RANGE']);
  });
});

test('no two columns claim the same name', () => {
  const names = Object.values(PROPOSAL_COLUMNS).flatMap(({ header, synonyms }) => [header, ...synonyms]);
  expect(new Set(names).size).toBe(names.length);
});
