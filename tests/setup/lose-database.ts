import pg from 'pg';
import { inject } from 'vitest';

/** The name of a test's own connections, which stay. */
export const WATCHER = 'watcher';

/** Runs as the superuser of this run's server, outside of the database that is to be lost. */
export async function asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inject('testServer').adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Ends all connections to a database but those named `WATCHER`, as a server does that is stopped.
 *
 * @param programs the beginning of the names of those that are ended; all when left out
 */
export async function loseDatabase(databaseUrl: string, programs = ''): Promise<void> {
  await asSuperuser((client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = $1 and starts_with(application_name, $2) and application_name <> $3`,
      [new URL(databaseUrl).pathname.slice(1), programs, WATCHER],
    ),
  );
}
