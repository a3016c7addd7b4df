import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { prepareBinaries } from '#server/database/binaries.ts';
import {
  closeCluster,
  clusterUrl,
  ensureDatabaseOf,
  openCluster,
  type Cluster,
} from '#server/database/cluster.ts';
import { findPlace, makeTemporaryData, removeTemporaryData } from '#server/database/place.ts';
import { stopServer } from '#server/database/postmaster.ts';
import { isProcessAlive } from '#server/lock-file.ts';
import { migrate } from '#prisma/migrate.ts';

/** What a worker needs to make databases; plain, since it travels between processes. */
export interface TestServer {
  /** The superuser's address of the server. */
  adminUrl: string;
  /** The address of the template database: all migrations, no rows. */
  templateUrl: string;
}

const PREFIX = 'zhijia-tests-';
const TEMPLATE = 'portal_template';
/** Nothing here outlives the run, so nothing waits for the disk. */
const SETTINGS = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' };

/** Starts the embedded server of one run, with a template database that has all migrations. */
export async function startTestServer(): Promise<TestServer & { stop(): Promise<void> }> {
  await sweepLeftovers();
  const dataDir = await makeTemporaryData(`${PREFIX}${process.pid}-`);
  const cluster = await openCluster(dataDir, { durable: false, settings: SETTINGS });
  await ensureDatabaseOf(cluster, TEMPLATE);
  const templateUrl = clusterUrl(cluster, TEMPLATE, TEMPLATE);
  await migrate(templateUrl);
  return {
    adminUrl: clusterUrl(cluster, 'postgres', 'postgres'),
    templateUrl,
    stop: () => stopAndRemove(cluster),
  };
}

/** A database of its own, as fast as a copy of files. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

let made = 0;

/**
 * Clones the template, or makes an empty database.
 *
 * @param server the server of this run
 */
export async function cloneDatabase(server: TestServer, empty = false): Promise<TestDatabase> {
  const name = `test_${process.pid}_${Date.now().toString(36)}_${made++}`;
  const template = empty ? 'template1' : TEMPLATE;
  await asAdmin(server, `create database ${name} template ${template} owner ${TEMPLATE}`);
  const url = new URL(server.templateUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(server, `drop database if exists ${name} with (force)`) };
}

async function asAdmin(server: TestServer, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function stopAndRemove(cluster: Cluster): Promise<void> {
  await closeCluster(cluster);
  await removeTemporaryData(cluster.place.dataDir);
}

/** Ends the servers of runs that were killed. */
async function sweepLeftovers(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (isProcessAlive(pid)) continue;
    try {
      const place = await findPlace(path.join(tmpdir(), name));
      await stopServer(place, await prepareBinaries(place.identity, place.copiesFolder));
      await removeTemporaryData(place.dataDir);
    } catch {
      // Another user's run, or one that another process sweeps at this moment.
    }
  }
}
