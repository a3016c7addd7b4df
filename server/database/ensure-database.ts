import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from '../lock-file.ts';
import { checkExternal } from './external.ts';
import {
  closeCluster,
  clusterUrl,
  ensureDatabaseOf,
  openCluster,
  type Cluster,
  type ClusterOptions,
} from './cluster.ts';
import { readPassword } from './initialise.ts';
import { openLease, type Lease } from './lease.ts';
import { findPlace } from './place.ts';
import { findRunningPort } from './postmaster.ts';

const NAME = 'zhijia';
const REVIVAL_PAUSE_MS = 1_000;

export interface DatabaseOptions extends ClusterOptions {
  dataDir: string;
  /** The PostgreSQL to use; when absent, the embedded one below `dataDir`. */
  databaseUrl?: string;
}

/** A database that answers. */
export interface Database {
  url: string;
  embedded: boolean;
  /** Gives it back: the embedded server is stopped by the last process that used it, an external one never. */
  stop(): Promise<void>;
}

/**
 * The portal's database, ready for connections. Several processes may share the embedded one: the app and a
 * command beside it, whichever came first. Should its server die while in use, it is started again on the same
 * port.
 *
 * @throws StartupFailure saying what is wrong and what to do
 */
export async function ensureDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.databaseUrl !== undefined) {
    await checkExternal(options.databaseUrl);
    return { url: options.databaseUrl, embedded: false, stop: async () => undefined };
  }
  const use = new EmbeddedUse(options);
  await use.begin();
  return { url: use.url, embedded: true, stop: () => use.end() };
}

/**
 * The address of the portal's database for other programs, where its server runs; null where the embedded one does not.
 * Starts nothing.
 */
export async function findDatabaseUrl({
  dataDir,
  databaseUrl,
}: Pick<DatabaseOptions, 'dataDir' | 'databaseUrl'>): Promise<string | null> {
  if (databaseUrl !== undefined) return databaseUrl;
  const { folder, initialised } = await findPlace(dataDir);
  const port = initialised ? await findRunningPort(folder) : null;
  return port === null ? null : clusterUrl({ port, password: await readPassword(folder) }, NAME, NAME);
}

/** This process's use of the embedded server. */
class EmbeddedUse {
  readonly #options: DatabaseOptions;
  #cluster: Cluster | null = null;
  #lease: Lease | null = null;
  #ending = false;
  #revival: Promise<void> = Promise.resolve();

  constructor(options: DatabaseOptions) {
    this.#options = options;
  }

  get url(): string {
    return clusterUrl(this.#cluster!, NAME, NAME);
  }

  begin(): Promise<void> {
    return this.#locked('starting the database', async () => {
      this.#cluster = await openCluster(this.#options.dataDir, this.#options);
      await ensureDatabaseOf(this.#cluster, NAME);
      this.#lease = await openLease(this.url, () => this.#onLost());
    });
  }

  async end(): Promise<void> {
    this.#ending = true;
    await this.#revival;
    await this.#locked('stopping the database', async () => {
      const others = (await this.#lease?.countOthers().catch(() => 0)) ?? 0;
      await this.#lease?.end().catch(() => undefined);
      if (others === 0 && this.#cluster !== null) await closeCluster(this.#cluster);
    });
  }

  #onLost(): void {
    if (!this.#ending) this.#revival = this.#revive();
  }

  async #revive(): Promise<void> {
    while (!this.#ending) {
      const revived = await this.begin().then(
        () => true,
        () => false,
      );
      if (revived) return;
      await sleep(REVIVAL_PAUSE_MS);
    }
  }

  #locked<T>(purpose: string, work: () => Promise<T>): Promise<T> {
    return withLock(path.join(this.#options.dataDir, 'postgres.lock'), { purpose }, work);
  }
}
