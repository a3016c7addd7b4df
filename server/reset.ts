import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { DemoAccount, Shell } from '#app/core/shell.ts';
import { migrate } from '#prisma/migrate.ts';
import { FILES_FOLDER } from './archive/backup.ts';
import { openClient } from './database/client.ts';
import { ensureDatabase } from './database/ensure-database.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { loadApp } from './load-app.ts';
import { runToEnd, StartupFailure } from './startup-failure.ts';
import { refuseWrongKey } from './union-key.ts';

/** What is made of the data. */
export interface ResetOptions {
  /** Whoever calls agrees that an external database goes too. */
  yes: boolean;
  /** Load the demo factory afterwards. */
  demo: boolean;
}

/**
 * Empties the database and removes all kept files, applies the migrations, and loads the demo where it is asked for.
 * The union's key stays.
 *
 * @param say takes a line for whoever called
 * @throws StartupFailure for an external database without `yes`, and while something else uses the database
 */
export async function reset(
  environment: Environment,
  { yes, demo }: ResetOptions,
  say: (line: string) => void,
): Promise<void> {
  if (environment.databaseUrl !== undefined && !yes) refuseExternal(environment.databaseUrl);
  // Before anything is lost: it may have to be built, and that may fail.
  const app = demo ? await loadApp(say) : null;
  const database = await ensureDatabase(environment);
  try {
    await emptyDatabase(database.url);
    await rm(path.join(environment.dataDir, FILES_FOLDER), { recursive: true, force: true });
    await migrate(database.url);
    say('The database is empty and migrated, and the kept files are gone.');
    if (!app) return;
    const accounts = await loadDemo(app.shell, environment, database.url);
    say('The demo factory is loaded. Its accounts:');
    for (const { role, login, password } of accounts) say(`  ${login}  ${password}  ${role}`);
  } finally {
    await database.stop();
  }
}

function refuseExternal(databaseUrl: string): never {
  const { host, pathname } = new URL(databaseUrl);
  throw new StartupFailure(
    `DATABASE_URL names the database ${pathname.slice(1)} at ${host}. All its data would be lost, so nothing was done.`,
    'If that is what you want, add: -- --yes. Unset DATABASE_URL to reset the embedded database instead.',
  );
}

/** The tables of the portal and of its queue of jobs; what else lives in the database stays. */
async function emptyDatabase(url: string): Promise<void> {
  const client = await openClient({ connectionString: url, application_name: 'zhijia reset' });
  try {
    await refuseUsed(client);
    await client.query('begin');
    await client.query('drop schema if exists pgboss cascade');
    await client.query('drop schema if exists public cascade');
    await client.query('create schema public');
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** One lease is our own. */
async function refuseUsed(client: Awaited<ReturnType<typeof openClient>>): Promise<void> {
  const { rows } = await client.query<{ leases: number; others: number }>(
    `select count(*) filter (where application_name = 'zhijia lease')::int as leases,
            count(*) filter (where application_name <> 'zhijia lease')::int as others
       from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  const [used] = rows;
  if (used && used.leases <= 1 && used.others === 0) return;
  throw new StartupFailure(
    'Something else uses this database, so nothing was done.',
    'Stop the portal and close other connections, then try again.',
  );
}

async function loadDemo(shell: Shell, environment: Environment, databaseUrl: string): Promise<DemoAccount[]> {
  const { dataDir, host, port, outside, unionKey } = environment;
  const origin = environment.origin ?? `http://${host}:${port}`;
  await shell.open({ databaseUrl, dataDir, origin, logLevel: 'warn', outside, unionKey });
  try {
    await refuseWrongKey(shell, environment);
    return (await shell.loadDemo()) ?? [];
  } finally {
    await shell.close();
  }
}

/** `npm run db:reset` and `npm run demo:reset`. */
export function run(argv: string[]): Promise<void> {
  return runToEnd(() => {
    const options = { yes: argv.includes('--yes'), demo: argv.includes('--demo') };
    return reset(readEnvironment(), options, (line) => void process.stdout.write(`${line}\n`));
  });
}
