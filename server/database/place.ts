import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StartupFailure } from '../startup-failure.ts';
import { canEnter, chooseIdentity } from './identity.ts';
import type { Identity } from './run-program.ts';

/** Where the database's files are and who runs it. */
export interface Place {
  /** DATA_DIR, absolute. */
  dataDir: string;
  /** PostgreSQL's own data folder. */
  folder: string;
  /** Where a copy of the programs goes when they cannot be run from the checkout. */
  copiesFolder: string;
  identity: Identity | null;
  /** Whether the data folder has been initialised. */
  initialised: boolean;
}

/** For root's portals whose own folders the database user cannot enter. */
const SYSTEM_HOME = '/var/lib/zhijia';
const FOLDER_NAME = 'postgres';
const POINTER_NAME = 'postgres-location';

/**
 * Finds the data folder of the embedded database: `DATA_DIR/postgres`, or where an earlier start had to put it,
 * which the file `DATA_DIR/postgres-location` remembers.
 *
 * @throws StartupFailure when the folder cannot be used
 */
export async function findPlace(dataDir: string): Promise<Place> {
  const absolute = path.resolve(dataDir);
  await mkdir(absolute, { recursive: true }).catch((cause: Error) => {
    throw new StartupFailure(
      `The data folder ${absolute} cannot be made: ${cause.message}.`,
      'Give the user that runs the portal write access there, or set DATA_DIR to another folder.',
      { cause },
    );
  });
  const remembered = await readPointer(absolute);
  const usual = remembered ?? path.join(absolute, FOLDER_NAME);
  const identity = await chooseIdentity(usual);
  const copiesFolder = identity === null ? absolute : SYSTEM_HOME;
  const place = { dataDir: absolute, folder: usual, copiesFolder, identity };

  const initialised = await inspect(usual);
  if (remembered !== null && !initialised) failBecauseGone(absolute, usual);
  if (initialised && identity !== null && !(await canEnter(identity, usual)))
    failBecauseShut(identity, usual);
  if (initialised || identity === null || (await canEnter(identity, absolute))) {
    return { ...place, initialised };
  }
  const elsewhere = path.join(SYSTEM_HOME, randomBytes(6).toString('hex'));
  return { ...place, folder: path.join(elsewhere, FOLDER_NAME), initialised: false };
}

/** Writes down where the data folder is when it is not where one would look for it. */
export async function rememberPlace(place: Place): Promise<void> {
  if (path.dirname(place.folder) === place.dataDir) return;
  await writeFile(path.join(place.dataDir, POINTER_NAME), `${place.folder}\n`);
}

/**
 * Makes a data folder for a while, which the database user can enter.
 *
 * @param prefix what its name begins with
 */
export async function makeTemporaryData(prefix: string): Promise<string> {
  const dataDir = await mkdtemp(path.join(tmpdir(), prefix));
  await chmod(dataDir, 0o755);
  return dataDir;
}

/** Removes such a folder, and the one elsewhere that holds its database. */
export async function removeTemporaryData(dataDir: string): Promise<void> {
  const elsewhere = await readPointer(dataDir);
  if (elsewhere !== null) await rm(path.dirname(elsewhere), { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

/** Makes a folder, and those above it that are missing, which every user may enter. */
export async function makeEnterable(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  for (let at = folder; made !== undefined && at.length >= made.length; at = path.dirname(at)) {
    await chmod(at, 0o755);
  }
}

async function readPointer(dataDir: string): Promise<string | null> {
  const text = await readFile(path.join(dataDir, POINTER_NAME), 'utf8').catch(() => '');
  return text.trim() || null;
}

/** Whether the folder holds a database; an absent or empty folder does not, anything else is refused. */
async function inspect(folder: string): Promise<boolean> {
  if (await stat(path.join(folder, 'PG_VERSION')).catch(() => null)) return true;
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new StartupFailure(
      `The database folder ${folder} cannot be read: ${error.message}.`,
      'It belongs to the user that first started the portal: start it as that user, or as root.',
      { cause: error },
    );
  });
  if (entries.length === 0) return false;
  throw new StartupFailure(
    `The folder ${folder} is not empty and is no PostgreSQL data folder. Nothing was touched.`,
    'Move it away, or set DATA_DIR to another folder.',
  );
}

function failBecauseGone(dataDir: string, folder: string): never {
  throw new StartupFailure(
    `The database of this portal was kept in ${folder} (says ${path.join(dataDir, POINTER_NAME)}), and is gone.`,
    `Put that folder back; or, to begin anew or to restore a backup, delete ${path.join(dataDir, POINTER_NAME)}.`,
  );
}

function failBecauseShut(identity: Identity, folder: string): never {
  throw new StartupFailure(
    `The database folder ${folder} cannot be entered by the system user that runs PostgreSQL (${identity.name}).`,
    'Let others enter the folders above it (chmod o+x), or move DATA_DIR to where they can.',
  );
}
