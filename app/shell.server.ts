import { registerCommands } from './cli/commands.server.ts';
import { closeDatabase, isDatabaseReady } from './core/db.server.ts';
import { openEnvironment } from './core/env.server.ts';
import { startJobs, stopJobs } from './core/jobs.server.ts';
import { findListener } from './core/listener.server.ts';
import { openLive } from './core/live.server.ts';
import type { Shell } from './core/shell.ts';
import { loadDemo } from './demo/load-demo.server.ts';
import { JOBS } from './portal/jobs.server.ts';
import { TRANSLATORS } from './texts/translators.server.ts';

/** The app as its shell sees it. */
export const shell: Shell = {
  open(options) {
    openEnvironment(options);
    return Promise.resolve();
  },
  startJobs: () => startJobs(JOBS),
  async close() {
    await stopJobs();
    await closeDatabase();
  },
  openLive,
  findListener,
  isReady: isDatabaseReady,
  loadContext: ({ requestId, cspNonce }) => ({ requestId, cspNonce, translators: TRANSLATORS }),
  loadDemo,
  registerCommands,
};
