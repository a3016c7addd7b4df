import pg from 'pg';
import { ensureDatabase, type Database } from '#server/database/ensure-database.ts';
import { makeTemporaryData, removeTemporaryData } from '#server/database/place.ts';
import { startPortal, type Portal } from '#tests/setup/portal.ts';
import { startBarePage, type BarePage } from './bare-page.ts';
import type { Target } from './fire.ts';
import { signWorkerIn, type Worker } from './worker.ts';

/** What is measured: the built portal on an embedded database of its own, and the bare page beside it. */
export interface Rig {
  dataDir: string;
  /** Seconds until the portal served: on nothing at all, and again on what the first start left. */
  starts: { first: number; again: number };
  database: pg.Client;
  databaseUrl: string;
  worker: Worker;
  bare: Target;
  /** The worker's request for a page of the portal. */
  page(path: string): Target;
  close(): Promise<void>;
}

type Cleanup = () => unknown;

/** Starts the portal twice, with the demo factory, and then what it is compared with. */
export async function openRig(): Promise<Rig> {
  const cleanups: Cleanup[] = [];
  const close = async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  };
  try {
    return await assemble(cleanups, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function assemble(cleanups: Cleanup[], close: () => Promise<void>): Promise<Rig> {
  const dataDir = await makeTemporaryData('zhijia-bench-');
  cleanups.push(() => removeTemporaryData(dataDir));
  const first = await startTimed(dataDir);
  await first.portal.stop();
  const again = await startTimed(dataDir);
  cleanups.push(() => again.portal.stop());
  const shared: Database = await ensureDatabase({ dataDir });
  cleanups.push(() => shared.stop());
  const database = new pg.Client({ connectionString: shared.url });
  await database.connect();
  // The server does this by itself within a minute of an import; what comes before is not the usual state.
  await database.query('vacuum analyze');
  cleanups.push(() => database.end());
  const bare: BarePage = await startBarePage();
  cleanups.push(() => bare.stop());
  const worker = await signWorkerIn(database);
  const headers = { cookie: worker.cookie };
  return {
    dataDir,
    starts: { first: first.seconds, again: again.seconds },
    database,
    databaseUrl: shared.url,
    worker,
    bare: { url: bare.url, status: 200 },
    page: (path) => ({ url: again.portal.url + path, headers, status: 200 }),
    close,
  };
}

async function startTimed(dataDir: string): Promise<{ portal: Portal; seconds: number }> {
  const begin = performance.now();
  const portal = await startPortal({ demo: true, dataDir });
  return { portal, seconds: (performance.now() - begin) / 1000 };
}
