import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartupFailure } from '../startup-failure.ts';
import type { Binaries } from './binaries.ts';
import { makeEnterable, rememberPlace, type Place } from './place.ts';
import { runProgram, type Identity } from './run-program.ts';

export const SUPERUSER = 'postgres';

const PASSWORD_FILE = 'portal-password';
/** The first one that the system has decides how single characters are classed; sorting never depends on it. */
const SYSTEM_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/**
 * Makes the data folder with a random password. It is made beside its place and moved there when complete, so
 * that an interrupted first start leaves nothing half-made.
 *
 * @param durable false skips waiting for the disk: for databases that live as long as a test run
 * @throws StartupFailure with initdb's own words when it fails
 */
export async function initialise(place: Place, binaries: Binaries, durable: boolean): Promise<void> {
  const staging = `${place.folder}.new`;
  await makeEnterable(path.dirname(place.folder));
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { mode: 0o700 });
  const passwordFile = path.join(staging, PASSWORD_FILE);
  await writeFile(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  for (const file of [staging, passwordFile]) await giveTo(place.identity, file);

  const data = path.join(staging, 'data');
  await runInitdb(data, passwordFile, place, binaries, durable);
  await rename(passwordFile, path.join(data, PASSWORD_FILE));
  await rm(place.folder, { recursive: true, force: true });
  await rename(data, place.folder);
  await rm(staging, { recursive: true, force: true });
  await rememberPlace(place);
}

/** The password of the roles of this data folder. */
export async function readPassword(folder: string): Promise<string> {
  const file = path.join(folder, PASSWORD_FILE);
  try {
    await chmod(file, 0o600);
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new StartupFailure(
      `The database password cannot be read from ${file}: ${(cause as Error).message}.`,
      'Start the portal as the user that first started it, or put the file back from a copy of the data folder.',
      { cause },
    );
  }
}

async function runInitdb(
  data: string,
  passwordFile: string,
  place: Place,
  binaries: Binaries,
  durable: boolean,
): Promise<void> {
  let said = '';
  for (const locale of SYSTEM_LOCALES) {
    const args = [
      `--pgdata=${data}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${locale}`,
      '--lc-messages=C',
      '--text-search-config=simple',
      ...(durable ? [] : ['--no-sync']),
    ];
    const outcome = await runProgram(binaries.initdb, args, place.identity);
    if (outcome.code === 0) return;
    said = outcome.stderr.trim();
    if (!said.includes('invalid locale')) break;
  }
  throw new StartupFailure(
    `The database could not be made in ${place.folder}. initdb says: ${said}`,
    'Check the free disk space and the rights on that folder, then start again; or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

async function giveTo(identity: Identity | null, file: string): Promise<void> {
  if (identity !== null) await chown(file, identity.uid, identity.gid);
}
