import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateClient } from '#prisma/generate.ts';
import { withLock } from './lock-file.ts';
import { CACHE, ROOT, runTool } from './run-tool.ts';
import { hashSources } from './source-hash.ts';
import { runToEnd, StartupFailure } from './startup-failure.ts';

const BUILD = path.join(ROOT, 'build');
const STAMP = path.join(BUILD, 'stamp');
const LOCK = path.join(CACHE, 'build.lock');

const SOURCES = [
  'app',
  'public',
  'prisma/schema.prisma',
  'prisma/models',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'remix.config.js',
  'postcss.config.js',
  'tailwind.config.js',
];

/** The built app's entry for the server. */
export const SERVER_BUILD = path.join(BUILD, 'server/index.js');
/** The files that the browser loads. */
export const CLIENT_BUILD = path.join(BUILD, 'client');

/**
 * Builds the portal unless the build belongs to the present sources. Processes that come at the same time wait
 * for the one that builds.
 *
 * @param report takes the one line that says what is being done
 * @throws StartupFailure with the tools' own words when the build fails
 */
export async function ensureBuilt(report: (line: string) => void): Promise<void> {
  if (await isUpToDate()) return;
  await withLock(LOCK, { purpose: 'building the portal' }, async () => {
    if (await isUpToDate()) return;
    report('Building the portal, since this is its first start or its sources have changed …');
    await rm(STAMP, { force: true });
    const built = await hashPortal();
    await generateClient();
    await runViteBuild();
    await mkdir(BUILD, { recursive: true });
    await writeFile(STAMP, built);
  });
}

async function isUpToDate(): Promise<boolean> {
  return (await readFile(STAMP, 'utf8').catch(() => null)) === (await hashPortal());
}

function hashPortal(): Promise<string> {
  return hashSources(ROOT, SOURCES, (file) => !/\.test\.tsx?$|^app\/core\/prisma\//.test(file));
}

async function runViteBuild(): Promise<void> {
  try {
    await runTool('@remix-run/dev/dist/cli.js', ['vite:build']);
  } catch (cause) {
    throw new StartupFailure(
      `The portal could not be built. The tools say:\n${(cause as Error).message}`,
      'If the sources are untouched, run npm ci and start again.',
      { cause },
    );
  }
}

if (process.argv[1] === import.meta.filename) {
  await runToEnd(() => ensureBuilt((line) => process.stdout.write(`${line}\n`)));
}
