import { register } from 'tsx/esm/api';

/**
 * Runs one of the shell's programs: `start` serves the portal, `zhijia` is the command line, `reset` empties the data,
 * `database-url` says where the database is.
 *
 * tsx is asked for the shell alone. Left in place it would read the built app as well, and its loader would keep
 * some 200 MB for as long as the process lives.
 */
const PROGRAMS = {
  start: './start.ts',
  zhijia: './zhijia.ts',
  reset: './reset.ts',
  'database-url': './print-database-url.ts',
};

const [program, ...argv] = process.argv.slice(2);
const unregister = register();
const { run } = await import(PROGRAMS[program]);
await unregister();
await run(argv);
