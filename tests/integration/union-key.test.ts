import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPortal } from '#tests/setup/portal.ts';
import { runZhijia } from '#tests/setup/run-zhijia.ts';
import { createTestDatabase } from '#tests/setup/test-database.ts';

const OTHER_KEY = 'A'.repeat(43);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhijia-key-'));
  // Builds it when this file is run on its own.
  await runZhijia(['--help'], {});
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a lost or wrong key of the union is told at the start, with the way out, and none is made anew', async () => {
  const databaseUrl = await createTestDatabase();
  const dataDir = path.join(folder, 'data');
  const start = () => startPortal({ demo: false, databaseUrl, dataDir });
  await (await start()).stop();
  const place = path.join(dataDir, 'union.key');
  const key = await readFile(place, 'utf8');

  await rm(place);
  await expect(start()).rejects.toThrow(/key is missing[^]*union\.key[^]*UnionKeyMark/);
  await expect(readFile(place)).rejects.toThrow(/ENOENT/);
  await writeFile(place, OTHER_KEY);
  await expect(start()).rejects.toThrow(/is not the one under which this database was sealed/);
  const command = await runZhijia(['verify-audit'], { DATABASE_URL: databaseUrl, DATA_DIR: dataDir });
  expect(command).toMatchObject({ code: 1 });
  expect(command.stderr).toContain('工会密钥不对');

  await writeFile(place, key);
  await (await start()).stop();
}, 120_000);

test('a backup says that the key is not in it, and its file does not hold it', async () => {
  const databaseUrl = await createTestDatabase();
  const dataDir = path.join(folder, 'other');
  await (await startPortal({ demo: false, databaseUrl, dataDir })).stop();
  const file = path.join(folder, 'backup.zhijia');
  const { code, stdout } = await runZhijia(['backup', file], {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
  });
  expect(code).toBe(0);
  expect(stdout).toContain('union.key');
  const key = (await readFile(path.join(dataDir, 'union.key'), 'utf8')).trim();
  expect((await readFile(file)).includes(key)).toBe(false);
}, 120_000);
