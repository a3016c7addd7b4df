import type { Server } from 'node:http';
import { parseArgs } from 'node:util';
import pino from 'pino';
import type { DemoAccount } from '#app/core/shell.ts';
import { migrate } from '#prisma/migrate.ts';
import { outlastOutage } from '#prisma/passing-failure.ts';
import { ensureDatabase, type Database } from './database/ensure-database.ts';
import { loadDevelopmentApp } from './development.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { createHttpApp, type HttpAppOptions } from './http-app.ts';
import { listen, localAddress, stopListening } from './listen.ts';
import { openSockets } from './live/open-sockets.ts';
import { surviveLostDatabase } from './lost-database.ts';
import { loadApp } from './load-app.ts';
import { runToEnd } from './startup-failure.ts';
import { refuseWrongKey } from './union-key.ts';

type App = Pick<HttpAppOptions, 'build' | 'shell' | 'clientFolder' | 'developmentModules'> & {
  close?(): Promise<void>;
};

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const STOP_LIMIT_MS = 90_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function start(development: boolean): Promise<void> {
  const stopRequested = waitForSignal();
  const environment = readEnvironment(development ? 'development' : undefined);
  const app = development ? await loadDevelopmentApp() : await loadBuiltApp();
  const database = await outlastOutage(() => ensureDatabase(environment));
  try {
    await serve(app, database, environment, stopRequested);
  } finally {
    await app.close?.();
    await database.stop();
  }
}

async function loadBuiltApp(): Promise<App> {
  const { build, shell, clientFolder } = await loadApp(say);
  return { build, shell: () => shell, clientFolder };
}

async function serve(
  app: App,
  database: Database,
  environment: Environment,
  stopRequested: Promise<void>,
): Promise<void> {
  await outlastOutage(() => migrate(database.url));
  const origin = environment.origin ?? `http://${hostName(environment.host)}:${environment.port}`;
  const { dataDir, logLevel, outside, unionKey } = environment;
  const shell = await app.shell();
  await shell.open({ databaseUrl: database.url, dataDir, origin, logLevel, outside, unionKey });
  try {
    await outlastOutage(() => refuseWrongKey(shell, environment));
    const accounts = wantsDemo(environment, database) ? await shell.loadDemo() : null;
    const state = { stopping: false };
    const logger = pino({ level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
    surviveLostDatabase(logger);
    const { trustProxy, host, port } = environment;
    const http = createHttpApp({ ...app, trustProxy, origin, logger, isStopping: () => state.stopping });
    const server = await listen(http, host, port);
    const sockets = openSockets(server, shell, {
      logger,
      databaseUrl: database.url,
      origin: environment.origin ?? null,
    });
    shell.openLive(sockets);
    announce(server, environment, accounts);
    await shell.startJobs();
    await stopRequested;
    state.stopping = true;
    shell.openLive(null);
    await sockets.close();
    await stopListening(server);
  } finally {
    await shell.close();
  }
}

function wantsDemo({ demo }: Environment, { embedded }: Database): boolean {
  return demo ?? embedded;
}

function hostName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function announce(server: Server, { origin }: Environment, accounts: DemoAccount[] | null): void {
  say(`\n职家 Zhijia: ${origin ?? localAddress(server)}\n`);
  if (accounts === null) return;
  say('示范企业的账号 · Accounts of the demo factory:');
  for (const { role, login, password } of accounts) say(`  ${login}  ${password}  ${role}`);
  say('');
}

/** Resolves at the first signal to stop; further ones change nothing, since the way down has a limit of its own. */
function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
        resolve();
      });
    }
  });
}

/** Serves until a signal comes. `--dev` runs the app from its sources. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { dev: { type: 'boolean', default: false } } });
  await runToEnd(() => start(values.dev));
  // Everything is closed; whatever a library left running is not waited for.
  process.exit();
}
