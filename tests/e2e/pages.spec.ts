import { expect, test } from '@playwright/test';
import { accountOf, DESK, enterAs, expectAccessible, failOnNoise, PHONE, portray } from './people.ts';

const WORKER = [
  '/',
  '/proposals',
  '/proposals?q=水回用&sort=oldest',
  '/proposals/mine',
  '/proposals/new',
  '/participation',
  '/participation/participationRate',
  '/account',
  '/notices',
  '/notices/settings',
  '/concerns/new',
  '/representatives',
];
const LEADER = [
  '/',
  '/proposals/queue',
  '/participation/adoptionRate?period=2023',
  '/participation?period=2023-Q2',
];
const HR = ['/people', '/imports', '/notices/robots'];
const CHAIR = [
  '/rules',
  '/rules/kaizen.first_review',
  '/rules/kaizen.grades',
  '/rules/kaizen.saving_points',
  '/rules/presets?preset=counting',
];

const WALKS = [
  { who: '职工', device: PHONE, name: 'phone', paths: WORKER },
  { who: '职工', device: DESK, name: 'desk', paths: WORKER },
  { who: '车间主任', device: PHONE, name: 'phone', paths: LEADER },
  { who: '车间主任', device: DESK, name: 'desk', paths: LEADER },
  { who: '人力资源', device: PHONE, name: 'phone', paths: HR },
  { who: '人力资源', device: DESK, name: 'desk', paths: HR },
  { who: '工会主席', device: PHONE, name: 'phone', paths: CHAIR },
  { who: '工会主席', device: DESK, name: 'desk', paths: CHAIR },
];

for (const { who, device, name, paths } of WALKS) {
  test(`${who} finds every page in order, ${name}`, async ({ browser }) => {
    const page = await enterAs(browser, accountOf(who), device);
    for (const path of paths) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page).toHaveTitle(/· 职家$/);
      await expectAccessible(page);
    }
  });
}

test('a row of a list opens its proposal without loading the portal anew, by click and by key', async ({
  browser,
}) => {
  const page = await enterAs(browser, accountOf('职工'), DESK);
  await page.goto('/proposals', { waitUntil: 'networkidle' });
  let documents = 0;
  page.on('request', (request) => (documents += request.resourceType() === 'document' ? 1 : 0));
  const row = page.getByRole('main').getByRole('listitem').getByRole('link').first();
  for (const open of [() => row.click(), () => row.press('Enter')]) {
    await open();
    await expect(page).toHaveURL(/\/proposals\/\d+$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/proposals$/);
  }
  expect(documents).toBe(0);
});

test('the three numbers of the founding report stand on the page of figures', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('工会主席'), DESK);
  await page.goto('/participation?asOf=2023-12-31');
  await expect(page.getByRole('link', { name: /员工参与率/ })).toContainText('98.4%');
  await expect(page.getByRole('link', { name: /人均提案件数/ })).toContainText('10.37');
  await expect(page.getByRole('link', { name: /有效提案件数/ })).toContainText('7259');
  await portray(page, 'participation-desk');
  await page.getByRole('link', { name: /员工参与率/ }).click();
  await expect(page.getByText('689 · ')).toBeVisible();
  await expect(page.getByText('还没有参与（11）')).toBeVisible();
  const workbook = await page.request.get('/participation/export?asOf=2023-12-31');
  expect(workbook.headers()['content-type']).toContain('spreadsheetml');
});

test('English is complete, and large type needs no sideways scroll', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('财务'), PHONE);
  await page.goto('/account');
  await page.getByLabel('语言').selectOption('en');
  await page.getByLabel('字号').selectOption('150');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  for (const path of ['/', '/proposals', '/proposals/new', '/participation', '/account']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectAccessible(page);
    const said = await page.locator('body').innerText();
    expect(said.match(/\b\w+\.\w+\.\w+\b(?=\s|$)/g)?.filter((word) => !/\d/.test(word)) ?? [], path).toEqual(
      [],
    );
  }
});

test('a page may be touched while it comes to life', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('职工', 1), PHONE);
  // React renders in steps that it calls by messages to itself: a touch right before each of them.
  await page.addInitScript(() => {
    const port = MessagePort.prototype as { postMessage: (this: MessagePort, message: unknown) => void };
    const post = port.postMessage;
    port.postMessage = function (message) {
      post.call(this, message);
      queueMicrotask(() => {
        document.querySelector('main')?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
      });
    };
  });
  for (const path of ['/', '/proposals', '/proposals/new']) await page.goto(path);
  await page.getByLabel('题目').fill('打卷机');
  await expect(page.getByText('已存草稿')).toBeVisible();
});

test('without a session every page leads to the door, and back to where one wanted to go', async ({
  page,
}) => {
  failOnNoise(page);
  await page.goto('/proposals?status=REWARDED');
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await expectAccessible(page);
  await page.getByLabel('工号').fill(accountOf('职工').login);
  await page.getByLabel('密码').fill('not it');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('alert')).toContainText('工号或密码不对');
  await page.getByLabel('密码').fill(accountOf('职工').password);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page).toHaveURL(/\/proposals\?status=REWARDED$/);
});

test('the form works without scripts', async ({ browser }) => {
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('工号').fill(accountOf('职工').login);
  await page.getByLabel('密码').fill(accountOf('职工').password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.goto('/proposals/new');
  await page.getByLabel('题目').fill('太短');
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByRole('alert')).toContainText('题目至少写 5 个字');
  await expect(page.getByLabel('题目')).toHaveValue('太短');
});
