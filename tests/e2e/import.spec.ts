import { expect, test, type Page } from '@playwright/test';
import { runZhijia } from '../setup/run-zhijia.ts';
import { startPortal, type Portal } from '../setup/portal.ts';
import { DESK, expectAccessible, failOnNoise } from './people.ts';

/** A portal of its own, since this one begins with nothing. */
let portal: Portal;

test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);
test.beforeAll(async () => {
  test.setTimeout(180_000);
  portal = await startPortal({ demo: false });
});
test.afterAll(async () => {
  await portal.stop();
});

function zhijia(...args: string[]) {
  return runZhijia(args, { DATA_DIR: portal.dataDir, DATABASE_URL: '', ORIGIN: portal.url });
}

async function importInBrowser(page: Page, kind: string, file: string) {
  await page.goto('/imports');
  await page.getByRole('radio', { name: new RegExp(`^${kind}`) }).check();
  await page.getByLabel('表格文件').setInputFiles(`samples/${file}`);
  await page.getByRole('button', { name: '上传并预览' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(file, { timeout: 30_000 });
}

/** Waits for the end: leaving earlier would look at a factory that is still being written. */
async function confirmImport(page: Page) {
  const confirm = page.getByRole('button', { name: '确认导入' });
  await confirm.click();
  await expect(confirm).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByRole('status').first()).toContainText('已导入');
}

test('a factory begins: roster, first account, paper years, and the three numbers', async ({ browser }) => {
  const made = await zhijia(
    'import',
    'roster',
    'samples/roster.xlsx',
    '--enterprise',
    'JL',
    '--create',
    '--name',
    '佳联印染有限公司',
    '--commit',
    '--json',
  );
  expect(JSON.parse(made.stdout)).toMatchObject({ rows: 742, importable: 742, errors: [] });
  expect(made.code).toBe(0);
  await zhijia('role', 'grant', '--employee', 'E0365', '--role', 'HR');
  const invited = await zhijia('account', 'invite', '--employee', 'E0365');
  const link = /https?:\S+\/activate\/\S+/.exec(invited.stdout)?.[0] ?? '';

  const context = await browser.newContext({ ...DESK, baseURL: portal.url });
  const page = await context.newPage();
  failOnNoise(page);
  await page.goto(link);
  await expectAccessible(page);
  await page.getByLabel('新密码').fill('xi-huan-lan-tian');
  await page.getByLabel('再输一次').fill('xi-huan-lan-tian');
  await page.getByRole('button', { name: '设好密码并登录' }).click();
  await expect(page.getByText('密码已设好')).toBeVisible();
  expect((await page.request.get(link)).status(), 'the link works once').toBe(404);

  await importInBrowser(page, '调动', 'transfers.csv');
  await confirmImport(page);
  await importInBrowser(page, '工作日历', 'work-calendar.csv');
  await confirmImport(page);
  await importInBrowser(page, '改善提案台账', 'proposals.csv');
  await expectAccessible(page);
  await confirmImport(page);

  await page.goto('/participation?asOf=2023-12-31');
  await expect(page.getByRole('link', { name: /员工参与率/ })).toContainText('98.4%');
  await expect(page.getByRole('link', { name: /人均提案件数/ })).toContainText('10.37');
  await expect(page.getByRole('link', { name: /有效提案件数/ })).toContainText('7259');

  await importInBrowser(page, '花名册', 'roster-dirty.xlsx');
  await expect(page.getByRole('heading', { name: '有错的行（18 处）' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '只导入正确的 42 行' }).click();
  await expect(page.getByText('有 18 行没有导入')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载未导入的行（含原因）' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);

  await page.goto('/imports');
  await page.getByRole('radio', { name: /^花名册/ }).check();
  await page.getByLabel('表格文件').setInputFiles({
    name: 'setup.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('MZ\u0090\u0000this is a program'),
  });
  await page.getByRole('button', { name: '上传并预览' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page).toHaveURL(/\/imports(\?index)?$/);
});

test('the command line answers as checks from outside expect', async () => {
  const kpi = await zhijia('kpi', '--period', 'all,2023', '--as-of', '2023-12-31', '--json');
  const [all] = kpi.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { unit: string | null; figures: Record<string, { printed: string }> });
  expect(all?.unit).toBeNull();
  expect(all?.figures['validProposals']?.printed).toBe('7259');
  const dirty = await zhijia('import', 'proposals', 'samples/proposals-dirty.xlsx', '--json');
  expect(dirty.code).not.toBe(0);
  expect(JSON.parse(dirty.stdout)).toMatchObject({ importable: 87 });
});
