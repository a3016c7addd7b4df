import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withLock } from '#server/lock-file.ts';
import { CACHE, ROOT, runTool } from '#server/run-tool.ts';
import { hashSources } from '#server/source-hash.ts';
import { runToEnd } from '#server/startup-failure.ts';
import { narrowClient } from './narrow-client.ts';

const CLIENT = path.join(ROOT, 'app/core/prisma');
const STAMP = path.join(CLIENT, '.stamp');
const LOCK = path.join(CACHE, 'generate.lock');

/**
 * Writes the database client to `app/core/prisma`, unless the one there belongs to the present schema.
 * Works without any download: only the command line of Prisma asks for an engine binary, which it never runs.
 *
 * @returns whether the client was written
 */
export async function generateClient(): Promise<boolean> {
  if (await isUpToDate()) return false;
  return withLock(LOCK, { purpose: 'generating the database client' }, async () => {
    if (await isUpToDate()) return false;
    const generated = await hashSchema();
    await runPrisma();
    await narrowClient(CLIENT);
    await writeFile(STAMP, generated);
    return true;
  });
}

async function isUpToDate(): Promise<boolean> {
  return (await readFile(STAMP, 'utf8').catch(() => null)) === (await hashSchema());
}

/** The hash of everything that the generated client depends on. */
function hashSchema(): Promise<string> {
  const entries = [
    'prisma/schema.prisma',
    'prisma/models',
    'prisma/checked-columns.ts',
    'prisma/narrow-client.ts',
    'node_modules/prisma/package.json',
  ];
  return hashSources(ROOT, entries, () => true);
}

function runPrisma(): Promise<void> {
  return runTool('prisma/build/index.js', ['generate', '--no-hints'], {
    HOME: CACHE,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  });
}

if (process.argv[1] === import.meta.filename) {
  await runToEnd(async () => {
    const written = await generateClient();
    process.stdout.write(written ? 'Database client written.\n' : 'Database client is up to date.\n');
  });
}
