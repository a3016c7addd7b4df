import { chown, lstat, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartupFailure } from '../startup-failure.ts';
import { prepareBinaries, type Binaries } from './binaries.ts';
import { openClient } from './client.ts';
import { initialise, readPassword, SUPERUSER } from './initialise.ts';
import { findPlace, type Place } from './place.ts';
import { findRunningPort, startServer, stopServer, type Settings } from './postmaster.ts';

export interface ClusterOptions {
  /** Settings of PostgreSQL that differ from the usual ones. */
  settings?: Settings;
  /** False when nothing of it is to outlive the run. */
  durable?: boolean;
}

/** A running embedded server. */
export interface Cluster {
  place: Place;
  binaries: Binaries;
  port: number;
  password: string;
}

/**
 * The embedded server of this DATA_DIR, running: made on the first start, adopted when a server still runs on
 * the folder, else started. The caller holds the lock.
 *
 * @throws StartupFailure saying what is wrong and what to do
 */
export async function openCluster(dataDir: string, options: ClusterOptions = {}): Promise<Cluster> {
  const place = await findPlace(dataDir);
  const binaries = await prepareBinaries(place.identity, place.copiesFolder);
  if (place.initialised) {
    await refuseOtherMajor(place, binaries);
    await takeFromRoot(place);
  } else {
    await initialise(place, binaries, options.durable ?? true);
  }
  const password = await readPassword(place.folder);
  const port =
    (await findRunningPort(place.folder)) ??
    (await startServer(place, binaries, options.settings ?? {}, await readLastPort(place)));
  await writeFile(stateFile(place), `${JSON.stringify({ port, folder: place.folder })}\n`);
  return { place, binaries, port, password };
}

/** Stops the server, whoever started it. */
export async function closeCluster(cluster: Cluster): Promise<void> {
  await stopServer(cluster.place, cluster.binaries);
}

/** The address of a database of this server, for this role. */
export function clusterUrl(
  cluster: Pick<Cluster, 'port' | 'password'>,
  role: string,
  database: string,
): string {
  return `postgresql://${role}:${cluster.password}@127.0.0.1:${cluster.port}/${database}`;
}

/** Makes the role and the database when they are missing. The role owns its database and nothing else. */
export async function ensureDatabaseOf(cluster: Cluster, name: string): Promise<void> {
  const client = await openClient({ connectionString: clusterUrl(cluster, SUPERUSER, 'postgres') });
  try {
    const identifier = client.escapeIdentifier(name);
    const role = await client.query('select 1 from pg_roles where rolname = $1', [name]);
    if (role.rowCount === 0) {
      await client.query(
        `create role ${identifier} login password ${client.escapeLiteral(cluster.password)}`,
      );
    }
    const database = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (database.rowCount === 0) await client.query(`create database ${identifier} owner ${identifier}`);
  } finally {
    await client.end();
  }
}

async function refuseOtherMajor(place: Place, binaries: Binaries): Promise<void> {
  const made = (await readFile(path.join(place.folder, 'PG_VERSION'), 'utf8')).trim();
  if (made === binaries.major) return;
  throw new StartupFailure(
    `The data in ${place.folder} was made by PostgreSQL ${made}; this version of the portal brings PostgreSQL ${binaries.major}. Nothing was touched.`,
    'With the version of the portal that made it run `npm run zhijia -- backup FILE`; then, with this version and another DATA_DIR, `npm run zhijia -- restore FILE`.',
  );
}

/** A folder that was copied by root belongs to root, and PostgreSQL insists on owning it. */
async function takeFromRoot(place: Place): Promise<void> {
  const { identity, folder } = place;
  if (identity === null || (await lstat(folder)).uid === identity.uid) return;
  const inside = await readdir(folder, { recursive: true });
  for (const name of ['', ...inside]) {
    const file = path.join(folder, name);
    if ((await lstat(file)).isSymbolicLink()) continue;
    await chown(file, identity.uid, identity.gid);
  }
}

async function readLastPort(place: Place): Promise<number | undefined> {
  const text = await readFile(stateFile(place), 'utf8').catch(() => '{}');
  try {
    const { port } = JSON.parse(text) as { port?: unknown };
    return typeof port === 'number' ? port : undefined;
  } catch {
    return undefined;
  }
}

function stateFile(place: Place): string {
  return path.join(place.dataDir, 'postgres.json');
}
