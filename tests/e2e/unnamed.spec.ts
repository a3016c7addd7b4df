import { expect, test, type Browser, type Page } from '@playwright/test';
import { buildPhoto } from '../factories/pictures.ts';
import { runningPortal } from '../setup/portal-address.ts';
import { answerLatestUnnamed } from './answer-unnamed.ts';
import { DESK, expectAccessible, failOnNoise, PHONE } from './people.ts';

const SAID = '夜班去食堂的时候汤总是凉的，希望能热一热，汤桶加个盖也好。';
const ANSWER = '食堂已经换了保温汤桶，夜班开餐前再热一次。';

async function openOn(browser: Browser, device: typeof PHONE): Promise<Page> {
  const context = await browser.newContext({ ...device, baseURL: runningPortal().url, locale: 'zh-CN' });
  const page = await context.newPage();
  failOnNoise(page);
  return page;
}

async function fill(page: Page, text: string): Promise<void> {
  await page.goto('/unnamed-concerns/new?enterprise=JL&from=card');
  await page.getByLabel('哪个车间或班组').selectOption({ index: 2 });
  await page.getByLabel('食堂宿舍').check();
  await page.getByRole('textbox', { name: '在哪里' }).fill('一号食堂');
  await page.getByLabel('说说是怎么回事').fill(text);
}

async function openByReceipt(page: Page, receipt: string): Promise<void> {
  await page.goto('/unnamed-concerns');
  await page.getByLabel('回执').fill(receipt);
  await page.getByRole('button', { name: '查看' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '您反映的事' })).toBeVisible();
}

test('a worker without an account writes unnamed, comes back with the receipt and says half fixed', async ({
  browser,
}) => {
  const page = await openOn(browser, PHONE);
  const asked: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    // A photo that is drawn anew on the phone is read from its own memory.
    if (protocol !== 'blob:') asked.push(`${request.method()} ${pathname}`);
  });
  await fill(page, SAID);
  await expectAccessible(page);
  const photo = await buildPhoto({ width: 640, height: 480 });
  const buffer = Buffer.from(await photo.arrayBuffer());
  expect(buffer.includes('Secret-Model')).toBe(true);
  await page
    .getByLabel('照片')
    .setInputFiles({ name: 'IMG_20260305_081213.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByAltText('photo-1.jpg')).toBeVisible();
  const leaving = await page.getByLabel('照片').evaluate(async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    return { name: file?.name, bytes: new TextDecoder('latin1').decode(await file?.arrayBuffer()) };
  });
  expect(leaving.name).toBe('photo-1.jpg');
  expect(leaving.bytes).toContain('JFIF');
  expect(leaving.bytes).not.toMatch(/Secret-Model|Exif/);
  await page.getByRole('button', { name: '寄出' }).click();

  await expect(page.getByRole('heading', { level: 1, name: '请记下回执' })).toBeVisible();
  await expectAccessible(page);
  const receipt = (await page.locator('[data-receipt]').innerText()).trim();
  expect(receipt).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
  await page.getByLabel('最后 4 位').fill(receipt.slice(0, 3));
  await page.getByRole('button', { name: '我已记下' }).click();
  await expect(page.getByText('和回执的最后 4 位不一样')).toBeVisible();
  await page.getByLabel('最后 4 位').fill(receipt.slice(-4));
  await page.getByRole('button', { name: '我已记下' }).click();
  await expect(page.getByText('好了，可以关掉这一页')).toBeVisible();
  await expectAccessible(page);

  expect(asked.filter((one) => !/^(GET|POST) \/(unnamed-concerns|assets|icon\.svg)/.test(one))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);

  await answerLatestUnnamed(browser, ANSWER);

  const later = await openOn(browser, PHONE);
  await openByReceipt(later, receipt);
  await expect(later.getByText(SAID)).toBeVisible();
  await expect(later.getByAltText('第 1 张照片')).toBeVisible();
  await expect(later.getByText(ANSWER)).toBeVisible();
  expect(later.url()).not.toMatch(/\d{4}.?\d{4}/);
  await expectAccessible(later);
  await later.getByLabel('解决一半').check();
  await later.getByLabel('基本满意').check();
  await later.getByRole('button', { name: '提交评价' }).click();
  await expect(later.getByText('谢谢，您的评价已交给代表和工会')).toBeVisible();
  await expect(later.getByText('您说：解决一半')).toBeVisible();
  await later.getByLabel('补充、回答代表的问题').fill('周三还是凉的。');
  await later.getByRole('button', { name: '发送' }).click();
  await expect(later.getByText('已发送')).toBeVisible();
  await expect(later.getByText('周三还是凉的。')).toBeVisible();
  await expectAccessible(later);
});

test('what gives one away is said before anything is sent, and nothing typed is lost on refusal', async ({
  browser,
}) => {
  const page = await openOn(browser, DESK);
  await fill(page, '我叫张伟，电话 13800138000，食堂的汤总是凉的。');
  await page.getByRole('button', { name: '寄出' }).click();
  await expect(page.getByText('这些话可能让人猜出是您')).toBeVisible();
  await expect(page.getByText('13800138000”')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('说说是怎么回事').fill('汤凉');
  await page.getByRole('button', { name: '寄出' }).click();
  await expect(page.getByRole('alert').first()).toContainText('至少写 10 个字');
  await expect(page.getByLabel('说说是怎么回事')).toHaveValue('汤凉');
  await expect(page.getByRole('textbox', { name: '在哪里' })).toHaveValue('一号食堂');
  await expectAccessible(page);
});

test('a receipt from a slip is filled in, a wrong one is told kindly, and the board is open', async ({
  browser,
}) => {
  const page = await openOn(browser, PHONE);
  await page.goto('/unnamed-concerns#1234567812345678');
  await expect(page.getByLabel('回执')).toHaveValue('1234 5678 1234 5678');
  expect(page.url()).not.toContain('1234');
  await page.getByRole('button', { name: '查看' }).click();
  await expect(page.getByRole('alert')).toContainText('没有找到这个回执');
  await expectAccessible(page);
  await page.goto('/unnamed-concerns/board?enterprise=JL');
  await expect(page.getByRole('heading', { level: 1, name: '答复公开栏' })).toBeVisible();
  await expectAccessible(page);
});

test('without scripts it is said plainly that they are needed', async ({ browser }) => {
  const context = await browser.newContext({
    ...PHONE,
    baseURL: runningPortal().url,
    locale: 'zh-CN',
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto('/unnamed-concerns/new?enterprise=JL');
  await expect(page.locator('noscript p')).toBeVisible();
});
