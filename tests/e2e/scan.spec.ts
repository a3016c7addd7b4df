import { expect, test, type Browser, type Page } from '@playwright/test';
import { buildPhoto } from '../factories/pictures.ts';
import { runningPortal } from '../setup/portal-address.ts';
import { cardOf, takeStep } from './concern-steps.ts';
import { accountOf, DESK, enterAs, expectAccessible, failOnNoise, PHONE } from './people.ts';

const SAID = '夜班浴室的地砖一沾水就滑，上个月有人摔过，希望铺上防滑垫。';
const ANSWER = '浴室已铺防滑垫，地漏也通了，下周再换一批防滑砖。';

async function openPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ...PHONE, baseURL: runningPortal().url, locale: 'zh-CN' });
  const page = await context.newPage();
  failOnNoise(page);
  return page;
}

/** Writes what is wrong with a photo that says where it was taken, and notes the receipt. */
async function sendFrom(page: Page): Promise<string> {
  await page.getByRole('link', { name: /^匿名反映/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '不记名反映' })).toBeVisible();
  await page.getByLabel('哪个车间或班组').selectOption({ label: '染色车间（不说哪个班组）' });
  await page.getByLabel('食堂宿舍').check();
  await page.getByLabel('说说是怎么回事').fill(SAID);
  const buffer = Buffer.from(await (await buildPhoto({ width: 640, height: 480 })).arrayBuffer());
  expect(buffer.includes('Secret-Model')).toBe(true);
  await page.getByLabel('照片').setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByAltText('photo-1.jpg')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '寄出' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '请记下回执' })).toBeVisible();
  const receipt = (await page.locator('[data-receipt]').innerText()).trim();
  await page.getByLabel('最后 4 位').fill(receipt.slice(-4));
  await page.getByRole('button', { name: '我已记下' }).click();
  await expect(page.getByText('好了，可以关掉这一页')).toBeVisible();
  return receipt;
}

test('from a card without an account to an answer that is half of what was wanted', async ({ browser }) => {
  test.setTimeout(90_000);
  const account = accountOf('职工代表');
  const { token } = await cardOf(account.login);
  const worker = await openPhone(browser);
  await worker.goto(`/c/${token}`);
  await expect(worker.getByText('职工代表 · 染色车间')).toBeVisible();
  await expectAccessible(worker);
  const receipt = await sendFrom(worker);
  expect(await worker.context().cookies()).toEqual([]);

  const representative = await enterAs(browser, account, PHONE);
  await representative.goto('/concerns');
  const mine = representative.locator('a[href^="/concerns/"]').filter({ hasText: '匿名' });
  await expectAccessible(representative);
  const addresses = await mine.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const address = addresses.sort((a, b) => Number(b.split('/')[2]) - Number(a.split('/')[2]))[0]!;
  await representative.goto(address);
  await expect(representative.getByText(SAID)).toBeVisible();
  await expect(representative.getByText('匿名，没有人知道')).toBeVisible();
  await takeStep(representative, address, 'dispatch', '交办', async () => {
    await representative.getByLabel('部门', { exact: true }).selectOption({ label: '染色车间' });
    await representative.getByLabel(/简单/).check();
    await representative.getByLabel('给部门的摘要').fill('浴室地面湿滑，请铺防滑垫并检查地漏');
  });

  const head = await enterAs(browser, accountOf('车间主任'), DESK);
  await head.goto(address);
  await expect(head.getByText('浴室地面湿滑，请铺防滑垫并检查地漏').first()).toBeVisible();
  await expect(head.getByText('上个月有人摔过')).toHaveCount(0);
  await takeStep(head, address, 'reply', '写答复', () => head.getByLabel(/答复内容/).fill(ANSWER));
  await takeStep(representative, address, 'passReply', '审核通过并答复');

  const later = await openPhone(browser);
  await later.goto(`/c/${token}`);
  await later.getByRole('link', { name: '我有回执，查看答复' }).click();
  await later.getByLabel('回执').fill(receipt);
  await later.getByRole('button', { name: '查看' }).click();
  await expect(later.getByText(ANSWER)).toBeVisible();
  await expectAccessible(later);
  await later.getByLabel('解决一半').check();
  await later.getByLabel('基本满意').check();
  await later.getByRole('button', { name: '提交评价' }).click();
  await expect(later.getByText('您说：解决一半')).toBeVisible();
  await representative.goto(address);
  await expect(representative.getByText('解决一半，跟进中').first()).toBeVisible();
});
