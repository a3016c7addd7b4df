import type { ShellOptions } from './shell.ts';

let opened: ShellOptions | null = null;

/** Takes over the settings that the shell parsed at boot. */
export function openEnvironment(options: ShellOptions): void {
  opened = options;
}

/**
 * The settings of this process. Tests open no shell: there the variables of the run count.
 * Throws when neither is there, since a portal without a database can do nothing.
 */
export function env(): ShellOptions {
  opened ??= fromVariables();
  return opened;
}

function fromVariables(): ShellOptions {
  const databaseUrl = process.env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('The portal was not opened: no database is known.');
  return {
    databaseUrl,
    dataDir: process.env['DATA_DIR'] ?? './data',
    origin: process.env['ORIGIN'] ?? 'http://127.0.0.1:3000',
    logLevel: process.env['LOG_LEVEL'] ?? 'silent',
    outside: { mail: null, wecom: null, pushKeys: null },
    unionKey: process.env['UNION_KEY'] ?? null,
  };
}
