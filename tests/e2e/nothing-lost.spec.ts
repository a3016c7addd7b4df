import { expect, test, type Page } from '@playwright/test';
import { runningPortal } from '../setup/portal-address.ts';
import { ask } from './database.ts';
import { accountOf, enterAs, expectAccessible, PHONE, portray } from './people.ts';
import { fillProposal, photo } from './proposal-journey.ts';

const COLOURS = ['#884422', '#228844', '#224488', '#888822', '#228888', '#882288'];

/** As `photo`, too large to be sent in an instant on a slow line. */
async function pickPhotos(page: Page, count: number) {
  const files = await Promise.all(
    COLOURS.slice(0, count).map(async (colour, at) => ({
      name: `${at}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await photo(colour),
    })),
  );
  await page.locator('input[type=file]').first().setInputFiles(files);
}

/** Photos that another open page of the same draft sends meanwhile, so that there is less room than this one knows. */
async function fillUp(page: Page, count: number) {
  const draftKey = await page.locator('input[name=draftKey]').inputValue();
  const { url } = runningPortal();
  for (const colour of Array.from({ length: count }, (_, at) => `#1020${at}0`)) {
    const picture = { name: 'p.jpg', mimeType: 'image/jpeg', buffer: await photo(colour) };
    const sent = await page.request.post('/proposals/pictures', {
      multipart: { intent: 'add', slot: 'BEFORE', draftKey, picture },
      headers: { origin: url ?? '' },
    });
    expect(sent.status()).toBe(200);
  }
}

async function slowDown(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 12_000,
  });
}

async function photosOf(address: string): Promise<number> {
  const id = Number(/\d+$/.exec(address)?.[0]);
  const [row] = await ask<{ count: number }>(
    `select count(*)::int as count from "Attachment" where "subjectType" = 'proposals' and "subjectId" = $1`,
    [id],
  );
  return row?.count ?? 0;
}

/** A concern of the worker's own, with a step that takes words: to add to what was said. */
async function raiseConcern(page: Page): Promise<string> {
  await page.goto('/concerns/new');
  await page.getByText('食堂宿舍班车').click();
  await page.getByLabel('说说是怎么回事').fill('夜班班车末班提早了十分钟，下夜班常常赶不上');
  await page.getByRole('radio', { name: /^实名/ }).check();
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText(/已登记，编号 SQ-/)).toBeVisible();
  return new URL(page.url()).pathname;
}

test('six photos and an immediate submit on a slow line: six photos are on the record', async ({
  browser,
}) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  await fillProposal(page, { title: '四号印花机刮刀架加装限位' });
  await slowDown(page);
  await pickPhotos(page, 6);
  await page.getByRole('button', { name: '提交', exact: true }).click();
  for (const number of [1, 2, 3, 4, 5, 6])
    await expect(page.getByAltText(`改善前照片，第 ${number} 张`)).toBeVisible();
  await expect(page.getByText(/正在提交，先传照片，第 \d\/6 张/)).toBeVisible();
  await portray(page, 'submit-waits-for-photos');
  await expectAccessible(page);
  await expect(page.getByRole('status').filter({ hasText: '已提交，编号 GS-' })).toBeVisible({
    timeout: 40_000,
  });
  expect(await photosOf(new URL(page.url()).pathname)).toBe(6);
});

test('a photo that is refused is named, and the person decides', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  await fillProposal(page, { title: '五号水洗机观察窗加装刮水' });
  await fillUp(page, 8);
  await pickPhotos(page, 2);
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await expect(page.getByText('最多放 9 张照片。请先删掉一张再添加。')).toBeVisible();
  await expect(page.getByText('有 1 张照片没有传上去：改善前照片，第 2 张。')).toBeVisible();
  await expectAccessible(page);
  await portray(page, 'submit-asks-about-photo');
  await page.getByRole('button', { name: '再传一次，然后提交' }).click();
  await expect(page.getByText('有 1 张照片没有传上去：改善前照片，第 2 张。')).toBeVisible();
  await page.getByRole('button', { name: '不带这几张，直接提交' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已提交，编号 GS-' })).toBeVisible();
  expect(await photosOf(new URL(page.url()).pathname)).toBe(9);
});

test('photos picked without a network say so and go when it is back', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  await fillProposal(page, { title: '六号轧车加装导布安全挡杆' });
  await expect(page.getByText('已存草稿')).toBeVisible();
  await page.context().setOffline(true);
  await pickPhotos(page, 2);
  await expect(page.getByText('没有网络，还没有传上去。连上后会自动再传。')).toHaveCount(2);
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await expect(page.getByText('没有网络，连上后自动提交')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('status').filter({ hasText: '已提交，编号 GS-' })).toBeVisible();
  expect(await photosOf(new URL(page.url()).pathname)).toBe(2);
});

test('more photos than a concern takes are said, and all that were picked go with it', async ({
  browser,
}) => {
  const page = await enterAs(browser, accountOf('职工', 1), PHONE);
  await page.goto('/concerns/new');
  await page.getByText('食堂宿舍班车').click();
  await page.getByLabel('说说是怎么回事').fill('三号宿舍楼二层走廊的灯坏了三盏，夜里看不清台阶');
  await page.getByRole('radio', { name: /^实名/ }).check();
  await pickPhotos(page, 6);
  await pickPhotos(page, 4);
  await expect(page.getByText('最多 9 张，多选的 1 张没有加进来。')).toBeVisible();
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText(/已登记，编号 SQ-/)).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(9);
});

test('a step without a network keeps its words, says so honestly, and is sent when it is back', async ({
  browser,
}) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  const address = await raiseConcern(page);
  await page.goto(`${address}/message`);
  const words = '末班车原来是零点四十，上周起改成零点三十';
  await page.locator('textarea').first().fill(words);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: '留言', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: '没有网络，还没有送出。' })).toBeVisible();
  await expect(page.locator('textarea').first()).toHaveValue(words);
  await expect(page.getByText('已记录')).toHaveCount(0);
  await portray(page, 'step-without-network');
  await page.context().setOffline(false);
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByText(words)).toBeVisible();
  await page.goto(`${address}/message`);
  await expect(page.locator('textarea').first()).toHaveValue('');
});

test('a server that does not answer leaves the form as it is and claims nothing', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  const address = await raiseConcern(page);
  await page.goto(`${address}/message`);
  const words = '今天又有五个人没有赶上末班车';
  await page.locator('textarea').first().fill(words);
  await page.route('**/*.data*', (route) => route.abort('connectionreset'));
  await page.getByRole('button', { name: '留言', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: '没有收到服务器的答复' })).toBeVisible();
  await expect(page.locator('textarea').first()).toHaveValue(words);
  await expect(page.getByText('系统出了差错')).toHaveCount(0);
  await expectAccessible(page);
  await page.unroute('**/*.data*');
  await page.getByRole('button', { name: '留言', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByText(words)).toHaveCount(1);
});

test('what was typed into a step is there after Back and after a reload, until one signs out', async ({
  browser,
}) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  const address = await raiseConcern(page);
  await page.goto(address);
  await page.getByRole('link', { name: '留言', exact: true }).click();
  const words = '司机说是车队统一改的时间，没有通知职工';
  await page.locator('textarea').first().fill(words);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await page.getByRole('link', { name: '留言', exact: true }).click();
  await expect(page.locator('textarea').first()).toHaveValue(words);
  await expect(page.getByText('已接着您上次没送出的内容')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.locator('textarea').first()).toHaveValue(words);

  await page.goto('/concerns/new');
  await page.getByText('食堂宿舍班车').click();
  await page.getByLabel('说说是怎么回事').fill('食堂二号窗口排队太久');
  await page.getByRole('radio', { name: /^保密/ }).check();
  await page.goto('/');
  await page.goto('/concerns/new');
  await expect(page.getByLabel('说说是怎么回事')).toHaveValue('食堂二号窗口排队太久');
  await expect(page.getByRole('radio', { name: /^保密/ })).toBeChecked();
  const stored = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('食堂二号窗口');
  expect(await stored()).toContain('食堂二号窗口');
  await page.getByRole('button', { name: '退出' }).click();
  await expect(page).toHaveURL(/sign-in/);
  expect(await stored()).not.toMatch(/食堂二号窗口|车队统一/);
});

test('a link pressed without a network is told honestly, and the page stays', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  await page.goto('/concerns/new');
  await page.getByText('食堂宿舍班车').click();
  await page.getByLabel('说说是怎么回事').fill('还没有写完的一句话');
  await page.context().setOffline(true);
  await page
    .getByRole('link', { name: '我的提案' })
    .or(page.getByRole('link', { name: '首页' }))
    .first()
    .click();
  await expect(page.getByRole('alert').filter({ hasText: '没有网络，这一页现在打不开。' })).toBeVisible();
  await expect(page).toHaveURL(/concerns\/new$/);
  await expect(page.getByLabel('说说是怎么回事')).toHaveValue('还没有写完的一句话');
  await expectAccessible(page);
  await portray(page, 'link-without-network');
  await page.context().setOffline(false);
  await page.getByRole('link', { name: '首页' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('您好');
});

test('Back without a network shows an honest page that opens by itself when it is back', async ({
  browser,
}) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  await page.getByRole('link', { name: '我的账户' }).first().click();
  await expect(page).toHaveURL(/account$/);
  await page.context().setOffline(true);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: '没有连上服务器' })).toBeVisible();
  await expect(page.getByText('已记录')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '重试' })).toBeVisible();
  await expectAccessible(page);
  await portray(page, 'page-without-network');
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('您好');
});
