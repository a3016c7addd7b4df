import { findDatabaseUrl } from './database/ensure-database.ts';
import { readEnvironment } from './environment.ts';
import { runToEnd, StartupFailure } from './startup-failure.ts';

/** `npm run db:url`: the address for a database client. */
export function run(): Promise<void> {
  return runToEnd(async () => {
    const url = await findDatabaseUrl(readEnvironment());
    if (url === null)
      throw new StartupFailure('The embedded database does not run.', 'Start the portal first: npm start.');
    process.stdout.write(`${url}\n`);
  });
}
