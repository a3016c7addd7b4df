import { expect, test, type Page } from '@playwright/test';
import { buildPhoto } from '../factories/pictures.ts';
import { runningPortal } from '../setup/portal-address.ts';
import { accountOf, DESK, enterAs, expectAccessible, failOnNoise, PHONE } from './people.ts';
import { ask } from './database.ts';

/** Takes a step on its own page, after filling it in. */
async function take(page: Page, address: string, step: string, fill: () => Promise<void> = async () => {}) {
  await page.goto(address);
  await page.getByRole('link', { name: step, exact: true }).click();
  await expect(page.getByRole('button', { name: step, exact: true })).toBeVisible();
  await expectAccessible(page);
  await fill();
  await page.getByRole('button', { name: step, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
}

async function addPhoto(page: Page): Promise<void> {
  const photo = await buildPhoto({ width: 640, height: 480 });
  await page.locator('input[name="photos"]').setInputFiles({
    name: photo.name,
    mimeType: photo.type,
    buffer: Buffer.from(await photo.arrayBuffer()),
  });
  await expect(page.getByRole('img', { name: '第 1 张照片' })).toBeVisible();
}

const PLACE = '二号定型机';
const SEEN = '二号定型机出布口的急停按钮按下去没有反应';
const PROMISED = '二号定型机急停按钮换新，逐台试一遍';

async function planSurprise(officer: Page): Promise<string> {
  await officer.goto('/inspections');
  await expectAccessible(officer);
  await officer.getByRole('link', { name: '安排巡视' }).click();
  await officer.getByRole('button', { name: '存下', exact: true }).click();
  await expect(officer.getByText('请写巡视名称', { exact: false }).first()).toBeVisible();
  await expectAccessible(officer);
  await officer.getByLabel('巡视名称').fill('整理车间夜班安全巡视');
  await officer.getByLabel('被巡视单位').selectOption({ label: '整理车间' });
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await officer.getByLabel('计划日期').fill(today);
  await officer.getByLabel(/不打招呼/).check();
  await officer.getByLabel('组长').fill(accountOf('职工代表').login);
  await officer.getByLabel(new RegExp(`^${PLACE}`)).fill('1');
  await officer.getByRole('button', { name: '存下', exact: true }).click();
  await expect(officer).toHaveURL(/\/inspections\/\d+$/);
  await expectAccessible(officer);
  return new URL(officer.url()).pathname;
}

async function noteFinding(leader: Page, address: string): Promise<void> {
  await leader.goto(address);
  await leader.getByRole('link', { name: '记一个问题' }).click();
  await expectAccessible(leader);
  await leader.getByLabel('类别').selectOption({ label: '设备' });
  await leader.getByLabel('较重').check();
  await leader.getByLabel('看到什么问题').fill(SEEN);
  await leader.getByLabel('建议怎么改').fill('换一只按钮，其他机台一起试');
  await addPhoto(leader);
  await leader.getByRole('button', { name: '记下' }).click();
  await expect(leader).toHaveURL(new RegExp(`${address}$`));
  await expect(leader.getByText(SEEN)).toBeVisible();
}

test('a round: planned, walked, reported; its finding is put right, checked by two, and the result is everybody’s', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  await ask(
    `insert into "RoleAssignment" ("enterpriseId", "employeeId", "unitId", role, "fromOn")
     select "enterpriseId", id, "enterpriseId", 'MANAGEMENT', current_date - 30 from "Employee" where no = $1`,
    [accountOf('财务').login],
  );
  const officer = await enterAs(browser, accountOf('工会干事'), DESK);
  const chair = await enterAs(browser, accountOf('工会主席'), DESK);
  const leader = await enterAs(browser, accountOf('职工代表'), PHONE);
  const management = await enterAs(browser, accountOf('财务'), DESK);
  const address = await planSurprise(officer);
  await take(chair, address, '批准');
  await take(officer, address, '发出通知');
  await take(leader, address, '开始巡视');
  await noteFinding(leader, address);
  await take(leader, address, '现场结束');
  await take(leader, address, '交巡视报告', () =>
    leader.getByLabel('巡视小结').fill('看了二号定型机，问了三位夜班职工。'),
  );
  await management.goto(address);
  await management.getByRole('link', { name: new RegExp(SEEN) }).click();
  await expect(management).toHaveURL(/\/findings\/\d+$/);
  await expectAccessible(management);
  const finding = new URL(management.url()).pathname;
  await take(management, finding, '分派整改', () => management.getByLabel('要改成什么样').fill(PROMISED));
  await management.getByRole('link', { name: '整改完成，报复查' }).click();
  await management
    .getByLabel(/怎么|说明|做了/)
    .first()
    .fill('按钮已换新，六台机逐台试过');
  await addPhoto(management);
  await management.getByRole('button', { name: '报已兑现' }).click();
  await expect(management).toHaveURL(/\/commitments\/\d+$/);
  await sayOnSite(browser);
  for (const checker of [leader, officer]) {
    await checker.goto(finding);
    await expectAccessible(checker);
    await checker.getByRole('link', { name: '复查：改好了' }).click();
    await checker.getByRole('button', { name: '确认已兑现' }).click();
    await expect(checker).toHaveURL(/\/commitments\/\d+$/);
  }
  await take(officer, address, '公布结果');
  await expect(officer.getByText('已公布', { exact: true })).toBeVisible();
  const worker = await enterAs(browser, accountOf('职工（共同提案人）'), PHONE);
  await worker.goto(finding);
  await expect(worker.getByText('已整改', { exact: true })).toBeVisible();
  await expect(worker.getByLabel('左右拖动，对比整改前后')).toBeVisible();
  await expect(worker.getByText('没改 1 人', { exact: false })).toBeVisible();
  await expectAccessible(worker);
  await worker.goto(`${address}/report`);
  await expectAccessible(worker);
});

/** A worker scans the code at the machine, signs in, and says by one tap that it was not put right. */
async function sayOnSite(browser: Parameters<typeof enterAs>[0]): Promise<void> {
  const [place] = await ask(`select code from "InspectionPlace" where name = $1`, [PLACE]);
  const context = await browser.newContext({ ...PHONE, baseURL: runningPortal().url, locale: 'zh-CN' });
  const worker = await context.newPage();
  failOnNoise(worker);
  await worker.goto(`/places/${place?.['code']}`);
  const { login, password } = accountOf('职工（提案人）');
  await worker.getByLabel('工号').fill(login);
  await worker.getByLabel('密码').fill(password);
  await worker.getByRole('button', { name: '登录' }).click();
  await expect(worker.getByRole('heading', { level: 1, name: PLACE })).toBeVisible();
  await expectAccessible(worker);
  const said = worker.getByRole('listitem').filter({ hasText: PROMISED });
  await said.getByRole('button', { name: '没改' }).click();
  await expect(said.getByText('您说的是“没改”')).toBeVisible();
  await expectAccessible(worker);
  await context.close();
}

test('places, their sheets and a template are kept on a phone', async ({ browser }) => {
  test.setTimeout(120_000);
  const officer = await enterAs(browser, accountOf('工会干事'), PHONE);
  await officer.goto('/places');
  await expectAccessible(officer);
  await officer.getByLabel('地点名称').fill('气流染色机');
  await officer.getByRole('button', { name: '添加地点' }).click();
  await expect(officer.getByText('气流染色机').first()).toBeVisible();
  await officer.goto('/places/sheets');
  await expectAccessible(officer);
  await officer.goto('/inspection-templates');
  await expectAccessible(officer);
  await officer.getByLabel('模板名称').fill('夏季防暑');
  await officer.getByRole('button', { name: '新建模板' }).click();
  await expect(officer).toHaveURL(/\/inspection-templates\/\d+$/);
  await expect(officer.getByText('请写明查什么')).toBeVisible();
  await officer.getByLabel('查什么').fill('清凉饮料供应到位');
  await officer.getByRole('button', { name: '加一项' }).click();
  await expect(officer.getByLabel('查什么')).toHaveCount(2);
  await officer.getByLabel('查什么').nth(1).fill('哪里没有供应');
  await officer.getByLabel('什么时候才问').nth(1).selectOption({ label: '“清凉饮料供应到位”不合格时' });
  await officer.getByRole('button', { name: '第 2 项上移' }).click();
  await expect(officer.getByText('只能问前面的项', { exact: false })).toBeVisible();
  await expectAccessible(officer);
  await officer.getByRole('button', { name: '第 1 项下移' }).click();
  await officer.getByRole('button', { name: '保存模板' }).click();
  await expect(officer.getByText('模板可以用了。')).toBeVisible();
});
