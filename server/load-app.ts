import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import type { Shell } from '#app/core/shell.ts';
import { CLIENT_BUILD, ensureBuilt, SERVER_BUILD } from './build.ts';

/** The app as the outer parts use it. */
export interface LoadedApp {
  build: ServerBuild;
  shell: Shell;
  /** The folder of the files for the browser. */
  clientFolder: string;
}

/**
 * Builds the app when needed and loads it.
 *
 * @param report takes the line that says that it is being built
 */
export async function loadApp(report: (line: string) => void): Promise<LoadedApp> {
  await ensureBuilt(report);
  const build = (await import(pathToFileURL(SERVER_BUILD).href)) as ServerBuild;
  return { build, shell: shellOf(build), clientFolder: CLIENT_BUILD };
}

/** What the app's entry module exports for its shell. */
export function shellOf(build: ServerBuild): Shell {
  const { shell } = build.entry.module as unknown as { shell?: Shell };
  if (shell === undefined) throw new Error('app/entry.server.tsx exports no shell.');
  return shell;
}
