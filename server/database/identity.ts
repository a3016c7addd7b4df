import { stat } from 'node:fs/promises';
import { StartupFailure } from '../startup-failure.ts';
import { runProgram, type Identity } from './run-program.ts';

const USER = 'postgres';

const WAYS_TO_CREATE: [string, string[]][] = [
  ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', USER]],
  ['adduser', ['-S', '-D', '-H', USER]],
];

/**
 * Whom the database process runs as. PostgreSQL refuses to run as root, so root hands it to the owner of an
 * existing data folder or else to the user `postgres`, which is created when missing, or else to `nobody`.
 * Null means: as ourselves, since we are not root.
 *
 * @throws StartupFailure when we are root and no other user can be had
 */
export async function chooseIdentity(dataFolder: string): Promise<Identity | null> {
  if (process.getuid?.() !== 0) return null;
  return (
    (await ownerOf(dataFolder)) ??
    (await findUser(USER)) ??
    (await createUser()) ??
    (await findUser('nobody')) ??
    fail()
  );
}

/** Whether that user can enter the folder through all the folders above it. */
export async function canEnter(identity: Identity, folder: string): Promise<boolean> {
  const { code } = await runProgram('/bin/sh', ['-c', 'cd -- "$0"', folder], identity);
  return code === 0;
}

async function ownerOf(folder: string): Promise<Identity | null> {
  const found = await stat(folder).catch(() => null);
  if (found === null || found.uid === 0) return null;
  return { uid: found.uid, gid: found.gid, name: `uid ${found.uid}` };
}

async function findUser(name: string): Promise<Identity | null> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map((option) => runProgram('id', [option, name], null).then(readNumber)),
  );
  return uid && gid !== undefined ? { uid, gid, name } : null;
}

function readNumber(outcome: { code: number | null; stdout: string }): number | undefined {
  return outcome.code === 0 ? Number.parseInt(outcome.stdout, 10) : undefined;
}

async function createUser(): Promise<Identity | null> {
  for (const [program, args] of WAYS_TO_CREATE) {
    if ((await runProgram(program, args, null)).code === 0) return findUser(USER);
  }
  return null;
}

function fail(): never {
  throw new StartupFailure(
    'PostgreSQL refuses to run as root, and no other system user could be found or created.',
    `Create one (useradd --system ${USER}), start the portal as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.`,
  );
}
