import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, inject } from 'vitest';
import { cloneDatabase } from './test-server.ts';

/** Runs before the file's own imports, so that the app finds this file's database and folder. */
const database = await cloneDatabase(inject('testServer'));
const dataDir = await mkdtemp(path.join(tmpdir(), 'zhijia-files-'));
process.env['DATABASE_URL'] = database.url;
process.env['DATA_DIR'] = dataDir;
process.env['ORIGIN'] = 'http://127.0.0.1:3000';

afterAll(async () => {
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});
