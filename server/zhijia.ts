import { Command, CommanderError } from 'commander';
import type { Shell } from '#app/core/shell.ts';
import { migrate } from '#prisma/migrate.ts';
import { backup } from './archive/backup.ts';
import { restore } from './archive/restore.ts';
import { ensureDatabase, type Database } from './database/ensure-database.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { loadApp } from './load-app.ts';
import { runToEnd } from './startup-failure.ts';
import { KEY_NOT_IN_BACKUP, KEY_NEEDED, refuseWrongKey } from './union-key.ts';

const INTERRUPTED = 130;

/** Runs one command line to its end. Only the command's own output goes to stdout. */
async function runCommandLine(argv: string[]): Promise<void> {
  const environment = readEnvironment();
  const { shell } = await loadApp((line) => process.stderr.write(`${line}\n`));
  const use = new DatabaseUse(environment);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void use.end().finally(() => process.exit(INTERRUPTED)));
  }
  const program = new Command('zhijia').description('职家 Zhijia').showHelpAfterError().exitOverride();
  addArchiveCommands(program, use, environment);
  const closeApp = addAppCommands(program, shell, use, environment);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    process.exitCode = thrown.exitCode;
  } finally {
    await closeApp();
    await use.end();
  }
}

/** The database of one command, opened when it begins, so that help needs none. */
class DatabaseUse {
  readonly #environment: Environment;
  #database: Promise<Database> | null = null;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  async begin(): Promise<string> {
    this.#database ??= ensureDatabase(this.#environment);
    return (await this.#database).url;
  }

  async end(): Promise<void> {
    const ending = this.#database;
    this.#database = null;
    const database = await ending?.catch(() => null);
    await database?.stop();
  }
}

/** These two work beside the app: a restore must come before it sees the database. */
function addArchiveCommands(program: Command, use: DatabaseUse, { dataDir }: Environment): void {
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  program
    .command('backup')
    .description(
      '写出全部数据与附件的一份一致的备份 · write all rows and files, as of one moment, into one file',
    )
    .argument('<file>', '新文件 · a file that does not exist yet')
    .action(async (file: string) => {
      print(await backup(await use.begin(), dataDir, file));
      print(KEY_NOT_IN_BACKUP);
    });
  program
    .command('restore')
    .description('把备份恢复到空数据库 · load a backup into an empty database')
    .argument('<file>', '备份文件 · a file written by backup')
    .action(async (file: string) => {
      print(await restore(await use.begin(), dataDir, file));
      print(KEY_NEEDED);
    });
}

/** Adds the app's commands; the app is opened when one of them begins. Returns what closes it. */
function addAppCommands(
  program: Command,
  shell: Shell,
  use: DatabaseUse,
  environment: Environment,
): () => Promise<void> {
  const before = new Set(program.commands);
  shell.registerCommands(program, (exitCode) => (process.exitCode = exitCode));
  let opened = false;
  const open = async () => {
    const databaseUrl = await use.begin();
    await migrate(databaseUrl);
    const { dataDir, host, port, outside, unionKey } = environment;
    const origin = environment.origin ?? `http://${host}:${port}`;
    await shell.open({ databaseUrl, dataDir, origin, logLevel: 'silent', outside, unionKey });
    opened = true;
    await refuseWrongKey(shell, environment);
  };
  for (const command of program.commands) if (!before.has(command)) command.hook('preAction', open);
  return async () => {
    if (opened) await shell.close();
  };
}

/** Runs one command line to its end; its exit code tells how it went. */
export function run(argv: string[]): Promise<void> {
  return runToEnd(() => runCommandLine(argv));
}
