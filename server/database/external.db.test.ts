import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { createTestDatabase } from '#tests/setup/test-database.ts';
import { ensureDatabase } from './ensure-database.ts';
import { checkExternal } from './external.ts';

const dataDir = path.join(tmpdir(), `zhijia-never-${process.pid}`);

describe('with DATABASE_URL', () => {
  test('that database is used, and nothing is put into the folder', async () => {
    const databaseUrl = await createTestDatabase();
    const database = await ensureDatabase({ dataDir, databaseUrl });
    expect(database).toMatchObject({ url: databaseUrl, embedded: false });
    await database.stop();
    await checkExternal(databaseUrl);
    await expect(stat(dataDir)).rejects.toThrow(/ENOENT/);
  });

  test('a wrong password is told, without the password', async () => {
    const wrong = new URL(inject('testServer').templateUrl);
    wrong.password = 'secret-guess';
    const attempt = ensureDatabase({ dataDir, databaseUrl: wrong.href });
    await expect(attempt).rejects.toThrow(/password authentication failed[^]*DATABASE_URL/);
    await expect(attempt).rejects.not.toThrow(/secret-guess/);
  });

  test('an address that is none is told', async () => {
    await expect(ensureDatabase({ dataDir, databaseUrl: 'postgresql://a b' })).rejects.toThrow(/no address/);
  });
});
