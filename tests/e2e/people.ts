import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { runningPortal } from '../setup/portal-address.ts';

interface Account {
  login: string;
  password: string;
  role: string;
}

/** A four-year-old phone held upright. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};
export const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

/** The demo's accounts as the portal printed them: `login  password  what it may do`. */
function accounts(): Account[] {
  return runningPortal()
    .greeting.split('\n')
    .flatMap((line) => {
      const match = /^ {2}(\S+) {2}(\S+) {2}(.+)$/.exec(line);
      return match ? [{ login: match[1]!, password: match[2]!, role: match[3]! }] : [];
    });
}

/** The demo account whose description contains the words; the `nth` of several. */
export function accountOf(words: string, nth = 0): Account {
  const found = accounts().filter(({ role }) => role.includes(words))[nth];
  if (!found) throw new Error(`The demo has no account “${words}” (${nth})`);
  return found;
}

/**
 * Somebody who is signed in, on a page of his own, with a phone or at a desk. The door itself, with its form, is opened
 * by the tests that are about it.
 */
export async function enterAs(
  browser: Browser,
  account: Account,
  device: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({ ...device, baseURL: runningPortal().url, locale: 'zh-CN' });
  const page = await context.newPage();
  failOnNoise(page);
  const { url } = runningPortal();
  const entered = await context.request.post('/sign-in', {
    form: { loginName: account.login, password: account.password },
    headers: { origin: url ?? '' },
    maxRedirects: 0,
  });
  expect(entered.status(), account.login).toBe(302);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('您好');
  return page;
}

/** A page that complains in the console is a page that is broken; refusals answer with 4xx on purpose. */
export function failOnNoise(page: Page): void {
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('console', (message) => {
    const isRefusal = message.text().startsWith('Failed to load resource');
    // A page looks for its server again when that one has stopped.
    const isAlone = message.text().endsWith('net::ERR_CONNECTION_REFUSED');
    // The framework looks ahead at the links of a page, and says so where there is no network.
    const isLookingAhead = message
      .text()
      .startsWith('Failed to fetch manifest patches TypeError: Failed to fetch');
    if (message.type() === 'error' && !isRefusal && !isAlone && !isLookingAhead)
      throw new Error(`The page complains: ${message.text()}`);
  });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

/** WCAG 2.2 A and AA by axe-core; says which rule fails where. Nothing may scroll sideways either. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResult> } })
      .axe;
    return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  });
  const said = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
  );
  expect(said, `accessibility of ${page.url()}`).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `sideways scroll on ${page.url()}`).toBeLessThanOrEqual(1);
}

/** A screenshot for the README, made anew by every run that asks for it. */
export async function portray(page: Page, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  await page.screenshot({ path: `docs/screenshots/${name}.png` });
}
