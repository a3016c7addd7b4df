import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { registerCommands } from './commands.server.ts';

interface Said {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one command line as the program does. */
async function run(...args: string[]): Promise<Said> {
  const said: Said = { code: null, stdout: '', stderr: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.stdout += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.stderr += String(text);
    return true;
  });
  try {
    const program = new Command('zhijia').exitOverride();
    registerCommands(program, (code) => (said.code = code));
    await program.parseAsync(args, { from: 'user' });
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
  return said;
}

interface Expected {
  dataRows: number;
  rowsImportable: number;
  errors: { row: number; column: string; problem: string }[];
  accepted: { row: number; column: string; normalisedTo: string }[];
}

const expected = (
  JSON.parse(readFileSync('samples/dirty-expected.json', 'utf8')) as { files: Record<string, Expected> }
).files;

function wanted(file: string) {
  const { dataRows, rowsImportable, errors, accepted } = expected[file] as Expected;
  return {
    rows: dataRows,
    importable: rowsImportable,
    errors: errors.map(({ row, column, problem }) => ({ row, column, problem })),
    normalised: accepted.map(({ row, column, normalisedTo }) => ({ row, column, value: normalisedTo })),
  };
}

let folder: string;

function copyOf(sample: string): string {
  const place = path.join(folder, sample);
  copyFileSync(`samples/${sample}`, place);
  return place;
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zhijia-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('on an empty database', () => {
  test('a roster needs an enterprise', async () => {
    const said = await run('import', 'roster', 'samples/roster.xlsx', '--json');
    expect(said).toMatchObject({ code: 1, stdout: '' });
    expect(said.stderr).toContain('还没有企业');
  });

  test('a preview of a new enterprise leaves nothing behind', async () => {
    const options = ['--enterprise', 'jl', '--create', '--name', '佳联印染有限公司', '--json'];
    const said = await run('import', 'roster', 'samples/roster.xlsx', ...options);
    expect(said.code).toBe(0);
    expect(JSON.parse(said.stdout)).toEqual({ rows: 742, importable: 742, errors: [], normalised: [] });
    expect(await db().orgUnit.count()).toBe(0);
    expect(await db().importBatch.count()).toBe(0);
  });

  test('then it is made with its departments and teams', async () => {
    const options = ['--enterprise', 'jl', '--create', '--name', '佳联印染有限公司', '--commit'];
    const said = await run('import', 'roster', 'samples/roster.xlsx', ...options);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toContain('新增 742 行');
    const enterprise = await db().orgUnit.findUniqueOrThrow({ where: { code: 'JL' } });
    expect(enterprise).toMatchObject({
      kind: 'ENTERPRISE',
      path: `/${enterprise.id}/`,
      enterpriseId: enterprise.id,
    });
    const team = await db().orgUnit.findFirstOrThrow({ where: { kind: 'TEAM' }, include: { parent: true } });
    expect(team.path).toBe(`/${enterprise.id}/${team.parentId}/${team.id}/`);
    expect(team.parent).toMatchObject({ kind: 'DEPARTMENT', parentId: enterprise.id });
    expect(await db().employee.count()).toBe(742);
  });

  test('not twice with the same code', async () => {
    const options = ['--enterprise', 'JL', '--create', '--name', '另一家', '--commit'];
    const said = await run('import', 'roster', 'samples/roster.xlsx', ...options);
    expect(said.code).toBe(1);
    expect(said.stderr).toContain('JL');
  });
});

describe('with the roster, the code left out', () => {
  test('transfers and calendar follow', async () => {
    expect(await run('import', 'transfers', 'samples/transfers.csv', '--commit', '--json')).toMatchObject({
      code: 0,
    });
    expect(await run('import', 'calendar', 'samples/work-calendar.csv', '--commit', '--json')).toMatchObject({
      code: 0,
    });
    expect(await db().workCalendarDay.count()).toBe(100);
  });

  test.each([
    ['roster', 'roster-dirty.xlsx'],
    ['proposals', 'proposals-dirty.xlsx'],
  ])('the dirty file of %s gives exactly what is expected', async (kind, file) => {
    const said = await run('import', kind, `samples/${file}`, '--json');
    expect(said.code).toBe(1);
    expect(JSON.parse(said.stdout)).toEqual(wanted(file));
  });

  test('a file with errors is not written', async () => {
    const before = await db().employee.count();
    const said = await run('import', 'roster', 'samples/roster-dirty.xlsx', '--commit');
    expect(said.code).toBe(1);
    expect(said.stdout).toContain('没有写入');
    expect(await db().employee.count()).toBe(before);
  });

  test('its good rows are when asked for, and the others come back to be put right', async () => {
    const before = await db().employee.count();
    const file = copyOf('roster-dirty.xlsx');
    const said = await run('import', 'roster', file, '--commit', '--skip-invalid', '--json');
    const { rowsImportable, dataRows, errors } = expected['roster-dirty.xlsx'] as Expected;
    expect(said.code).toBe(1);
    expect(await db().employee.count()).toBe(before + rowsImportable);
    const rejected = path.join(folder, 'roster-dirty.rejected.xlsx');
    expect(said.stderr).toContain(rejected);
    const again = JSON.parse((await run('import', 'roster', rejected, '--json')).stdout) as {
      rows: number;
      errors: { column: string; problem: string }[];
    };
    expect(again.rows).toBe(dataRows - rowsImportable);
    // A row rejected as a duplicate is alone in the new file; all others are wrong in the same cells.
    const kept = errors.filter(({ problem }) => problem !== 'DUPLICATE_KEY');
    expect(again.errors.map(({ column }) => column)).toEqual(kept.map(({ column }) => column));
  });
});

describe('files that are refused', () => {
  test('one that is not there', async () => {
    const said = await run('import', 'roster', path.join(folder, 'none.xlsx'));
    expect(said).toMatchObject({ code: 1, stdout: '' });
    expect(said.stderr).toContain('没有找到文件');
  });

  test('one of 200 MB, without reading it', async () => {
    const file = path.join(folder, 'huge.xlsx');
    writeFileSync(file, '');
    truncateSync(file, 200 * 1024 * 1024);
    const said = await run('import', 'roster', file, '--json');
    expect(said).toMatchObject({ code: 1, stdout: '' });
    expect(said.stderr).toContain('20 MB');
  });

  test('a program with another name', async () => {
    const file = path.join(folder, 'program.xlsx');
    writeFileSync(file, Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]));
    const said = await run('import', 'roster', file);
    expect(said.code).toBe(1);
    expect(said.stderr).toContain('不是表格');
    expect(existsSync(`${file}.rejected.xlsx`)).toBe(false);
  });
});

test('figures come one line per period and unit', async () => {
  const said = await run('kpi', '--period', '2023,all', '--as-of', '2023-12-31', '--unit', 'all', '--json');
  expect(said.code).toBe(0);
  const lines = said.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const departments = await db().orgUnit.count({ where: { kind: 'DEPARTMENT' } });
  expect(lines).toHaveLength(2 * departments);
  const [first] = lines;
  expect(Object.keys(first ?? {})).toEqual(['asOf', 'period', 'unit', 'figures']);
  const wrong = await run('kpi', '--period', '2023-13', '--as-of', '2023-12-31', '--json');
  expect(wrong).toMatchObject({ code: 1, stdout: '' });
});

test('an invitation is printed, a role is granted once', async () => {
  const invited = await run('account', 'invite', '--employee', 'E0001');
  expect(invited.stdout).toMatch(/^http:\/\/\S+\/activate\/[\w-]{43}\n$/);
  expect(await run('account', 'invite', '--employee', 'X1')).toMatchObject({ code: 1, stdout: '' });
  const grant = ['role', 'grant', '--employee', 'E0001', '--role', 'HR'];
  expect(await run(...grant)).toMatchObject({ code: 0 });
  expect(await run(...grant)).toMatchObject({ code: 1 });
  const team = await run(
    'role',
    'grant',
    '--employee',
    'E0002',
    '--role',
    'TEAM_LEADER',
    '--unit',
    '染色车间/甲班',
  );
  expect(team).toMatchObject({ code: 0, stderr: '' });
  expect(await db().roleAssignment.count()).toBe(2);
});
