import { registerCommands } from './cli/commands.server.ts';
import { closeDatabase, isDatabaseReady } from './core/db.server.ts';
import { openEnvironment } from './core/env.server.ts';
import { startJobs, stopJobs } from './core/jobs.server.ts';
import { logLater, writeLateLog } from './core/late-log.server.ts';
import { findListener } from './core/listener.server.ts';
import { openLive } from './core/live.server.ts';
import type { Shell } from './core/shell.ts';
import { isTraceless } from './core/traceless.ts';
import { compareUnionKey } from './core/union-key.server.ts';
import { loadDemo } from './portal/load-demo.server.ts';
import { JOBS } from './portal/jobs.server.ts';
import { TRANSLATORS } from './portal/translators.server.ts';

/** The app as its shell sees it. */
export const shell: Shell = {
  open(options) {
    openEnvironment(options);
    return Promise.resolve();
  },
  startJobs: () => startJobs(JOBS),
  async close() {
    await stopJobs();
    writeLateLog();
    await closeDatabase();
  },
  compareUnionKey,
  isTraceless,
  logLater,
  openLive,
  findListener,
  isReady: isDatabaseReady,
  loadContext: ({ requestId, cspNonce }) => ({ requestId, cspNonce, translators: TRANSLATORS }),
  loadDemo,
  registerCommands,
};
