import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { isPassingFailure } from '#prisma/passing-failure.ts';
import { errorCode, StartupFailure } from '../startup-failure.ts';
import { openClient } from './client.ts';

const OLDEST_MAJOR = 14;
const PATIENCE_MS = 15_000;
const PAUSE_MS = 500;

/**
 * Makes sure that the PostgreSQL of `DATABASE_URL` answers and is fit for use; waits a little for one that is
 * just starting.
 *
 * @throws StartupFailure when it cannot be reached, is too old or does not store UTF-8
 */
export async function checkExternal(databaseUrl: string): Promise<void> {
  const where = describe(databaseUrl);
  const client = await connect(databaseUrl, where);
  try {
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `select current_setting('server_version_num')::int as version,
              current_setting('server_encoding') as encoding`,
    );
    const { version, encoding } = rows[0]!;
    const major = Math.floor(version / 10_000);
    if (major < OLDEST_MAJOR) {
      throw new StartupFailure(
        `The PostgreSQL at ${where} is version ${major}; the portal needs ${OLDEST_MAJOR} or later.`,
        'Upgrade it, or set DATABASE_URL to a newer one.',
      );
    }
    if (encoding !== 'UTF8') {
      throw new StartupFailure(
        `The database at ${where} stores ${encoding}, which cannot hold Chinese text safely.`,
        "Create one with: create database zhijia encoding 'UTF8' template template0;",
      );
    }
  } finally {
    await client.end();
  }
}

async function connect(databaseUrl: string, where: string): Promise<pg.Client> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await openClient({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
    } catch (cause) {
      if (!isPassingFailure(cause) || Date.now() > deadline) {
        throw new StartupFailure(
          `The PostgreSQL of DATABASE_URL at ${where} cannot be used: ${(cause as Error).message || errorCode(cause)}.`,
          'Check that it runs and that user, password and database are right; or leave DATABASE_URL unset to use the embedded database.',
          { cause },
        );
      }
      await sleep(PAUSE_MS);
    }
  }
}

/** Host, port and database, without user and password. */
function describe(databaseUrl: string): string {
  try {
    const { host, pathname } = new URL(databaseUrl);
    return `${host}${pathname}`;
  } catch {
    throw new StartupFailure(
      'DATABASE_URL is no address.',
      'It is written postgresql://user:password@host:5432/database, with special characters percent-encoded.',
    );
  }
}
