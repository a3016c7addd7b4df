import { expect, test } from '@playwright/test';
import { accountOf, enterAs, expectAccessible, PHONE, portray } from './people.ts';
import { DONE_ALREADY, fillProposal, submit } from './proposal-journey.ts';

test('a worker proposes on his phone, with photos and a partner', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  const partner = accountOf('职工', 1);
  await fillProposal(page, {
    title: DONE_ALREADY.title,
    photos: true,
    partner: { who: partner.login, share: '40' },
  });
  await page.evaluate(() => window.scrollTo(0, 0));
  await portray(page, 'submit-phone');
  await expectAccessible(page);
  const address = await submit(page);

  await expect(page.getByRole('heading', { level: 1, name: DONE_ALREADY.title })).toBeVisible();
  const picture = page.getByAltText('改善前，第 1 张');
  await expect(picture).toBeVisible();
  const sent = await page.request.get((await picture.getAttribute('src')) ?? '');
  expect(sent.headers()['content-type']).toBe('image/jpeg');
  expect(sent.headers()['x-content-type-options']).toBe('nosniff');
  await expectAccessible(page);

  const mate = await enterAs(browser, partner, PHONE);
  await mate.goto('/proposals/mine');
  await expect(mate.getByText(DONE_ALREADY.title)).toBeVisible();
  await mate.goto(address);
  await expect(mate.getByText('40%')).toBeVisible();
});

test('the next proposal on the same phone is another one', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  const addresses: string[] = [];
  for (const title of ['二号染缸加装液位报警', '三号定型机加装静电消除']) {
    await fillProposal(page, { title });
    addresses.push(await submit(page));
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  expect(new Set(addresses).size).toBe(2);
});

test('what is missing is said beside the field, and nothing typed is lost', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  await fillProposal(page, { title: '短', partner: { who: 'E9999', share: '30' } });
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByRole('alert')).toContainText('题目至少写 5 个字');
  await expect(page.getByLabel('题目')).toHaveValue('短');
  await expect(page.getByLabel('题目')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('怎么改')).toHaveValue(DONE_ALREADY.plan);
  await expectAccessible(page);
});

test('a draft survives a lost connection and is submitted when it is back', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('职工', 1), PHONE);
  await fillProposal(page, { title: '称料间地磅加装防撞护角' });
  await expect(page.getByText('已存草稿')).toBeVisible();
  await page.context().setOffline(true);
  await page.getByLabel('怎么改').fill(`${DONE_ALREADY.plan}，护角刷黄黑警示漆`);
  await expect(page.getByText('没有网络，已存在这台手机上')).toBeVisible();
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText('没有网络，连上后自动提交')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('status').filter({ hasText: '已提交，编号 GS-' })).toBeVisible();
  await expect(page.getByText('护角刷黄黑警示漆')).toBeVisible();
});

test('similar proposals appear while one types, and pay is shown its own way', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  await page.goto('/proposals/new');
  await page.getByLabel('题目').fill('高温染缸冷却水回收');
  await expect(page.getByText('已经有人提过差不多的')).toBeVisible();
  await page.getByLabel('改之前是什么样').fill('工资太低，大家意见很大，希望涨工资');
  await expect(page.getByText('这件事可能不走改善提案')).toBeVisible();
  await page.getByRole('link', { name: '找我的代表' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '找我的代表' })).toBeVisible();
});

test('a draft is nobody else’s business', async ({ browser }) => {
  const author = await enterAs(browser, accountOf('职工'), PHONE);
  await author.goto('/proposals/new');
  await author.getByLabel('题目').fill('还没想好的一条提案');
  await expect(author.getByText('已存草稿')).toBeVisible();
  await author.goto('/proposals/mine');
  const address = await author
    .getByRole('link', { name: /还没想好的一条提案/ })
    .first()
    .getAttribute('href');

  const other = await enterAs(browser, accountOf('职工', 1), PHONE);
  for (const path of [address ?? '', `${address}/edit`]) {
    const response = await other.goto(path);
    expect(response?.status()).toBe(404);
    await expect(other.getByRole('heading', { level: 1, name: '没有这一页' })).toBeVisible();
    await expect(other.getByText('还没想好的一条提案')).toHaveCount(0);
  }
  await expectAccessible(other);
});

test('a kiosk enters for a worker, whose proposal it is', async ({ browser }) => {
  const kiosk = await enterAs(browser, accountOf('终端'), PHONE);
  const worker = accountOf('职工', 1);
  await fillProposal(kiosk, { title: '水洗机挡水板改成快拆式样' });
  await kiosk.getByLabel('这条提案是谁提的').fill(worker.login);
  await kiosk.getByRole('button', { name: '提交' }).click();
  await expect(kiosk.getByText('已提交，编号 GS-')).toBeVisible();

  const author = await enterAs(browser, worker, PHONE);
  await author.goto('/proposals/mine');
  await expect(author.getByText('水洗机挡水板改成快拆式样')).toBeVisible();
});
