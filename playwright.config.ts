import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './tests/setup/find-chromium.ts';
import { runningPortal } from './tests/setup/portal-address.ts';

/** The browser is to talk to the portal only. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
  '--no-first-run',
  '--no-pings',
  '--metrics-recording-only',
];
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  globalSetup: './tests/setup/playwright-global.ts',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // Two cores draw two pages and answer both.
  expect: { timeout: 10_000 },
  reporter: [['line']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: runningPortal().url,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: isRoot ? [...QUIET, '--no-sandbox'] : QUIET,
    },
  },
});
