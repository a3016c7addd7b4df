import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

/** Where a Chromium is that runs, or null: the one of CHROMIUM_PATH, the system's, or Playwright's own. */
export function findChromium(): string | null {
  const asked = process.env['CHROMIUM_PATH'];
  const system = FOLDERS.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const candidates = [...(asked ? [asked] : []), ...system, chromium.executablePath()];
  return candidates.find(runs) ?? null;
}

/**
 * Finds a Chromium, or gets one: by the system's package manager when we may, else by Playwright's download.
 *
 * @param say takes a line on what is being done
 * @throws Error saying what to do when none can be had
 */
export function ensureChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found !== null) return found;
  for (const { what, commands } of waysToGetOne()) {
    say(`No Chromium here: ${what} …`);
    const failed = commands.find(
      ([program, ...args]) => spawnSync(program!, args, { stdio: 'ignore' }).status !== 0,
    );
    const got = findChromium();
    if (got !== null) {
      say(`Got ${got}.`);
      return got;
    }
    say(`That did not help${failed ? ` (${failed.join(' ')} failed)` : ''}.`);
  }
  throw new Error('No Chromium can be had: install one, or name one in CHROMIUM_PATH.');
}

function waysToGetOne(): { what: string; commands: string[][] }[] {
  const playwright = [process.execPath, path.resolve('node_modules/playwright/cli.js'), 'install'];
  const download = {
    what: 'downloading Playwright’s',
    commands: [[...playwright, 'chromium']],
  };
  if (process.getuid?.() !== 0) return [download];
  const packages = ['chromium', 'fonts-noto-cjk'];
  const apt = {
    what: `installing the packages ${packages.join(' and ')}`,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
    ],
  };
  return [apt, { ...download, commands: [[...playwright, '--with-deps', 'chromium']] }];
}

function runs(file: string): boolean {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
