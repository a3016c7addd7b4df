import { expect, test, type Page } from '@playwright/test';
import { accountOf, DESK, enterAs, PHONE } from './people.ts';
import { fillProposal, submit, take } from './proposal-journey.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 11) Chrome/87.0.4280.141 Mobile Safari/537.36';
/** How Socket.IO says that a socket is in. */
const ADMITTED = '40';

/** Opens an address and waits until its page hears what happens: until the server has answered its handshake. */
async function listenAt(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await new Promise<void>((resolve) => {
    page.once('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (payload.toString().startsWith(ADMITTED)) resolve();
      }),
    );
  });
}

test('a reviewer sees a new proposal without touching anything, and the worker the decision', async ({
  browser,
}) => {
  const worker = await enterAs(browser, accountOf('职工'), PHONE);
  const leader = await enterAs(browser, accountOf('班组长'), DESK);
  const reader = await enterAs(browser, accountOf('改善办'), DESK);
  await listenAt(leader, '/proposals/queue');
  await listenAt(reader, '/proposals');
  const title = '定型机进布口加一道吸边器';
  await fillProposal(worker, { title, mode: '想这样改，请定一下' });
  const address = await submit(worker);
  await expect(leader.getByRole('link', { name: title }).first()).toBeVisible();

  await expect(reader.getByRole('link', { name: title })).toHaveCount(0);
  await reader.getByRole('button', { name: /新变化，点一下看/ }).click();
  await expect(reader.getByRole('link', { name: title }).first()).toBeVisible();
  await expect(reader.getByRole('button', { name: /新变化，点一下看/ })).toHaveCount(0);

  await listenAt(worker, address);
  await take(leader, address, '退回补充', { 要补充什么: '请画一张吸边器的位置图' });
  await expect(worker.getByText('请画一张吸边器的位置图').first()).toBeVisible();
});

test('what happens while a page has no connection is read when it has one again', async ({ browser }) => {
  const worker = await enterAs(browser, accountOf('职工'), PHONE);
  const leader = await enterAs(browser, accountOf('班组长'), DESK);
  await fillProposal(worker, { title: '称料间门口加防滑垫', mode: '想这样改，请定一下' });
  const address = await submit(worker);
  await listenAt(worker, address);
  await worker.context().setOffline(true);
  await take(leader, address, '受理');
  await expect(worker.getByText('已受理')).toHaveCount(0);
  await worker.context().setOffline(false);
  await expect(worker.getByText('已受理').first()).toBeVisible();
});

test('who is signed out elsewhere is led to the door at once', async ({ browser }) => {
  const lost = await enterAs(browser, accountOf('财务'), { ...PHONE, userAgent: ANDROID });
  const desk = await enterAs(browser, accountOf('财务'), DESK);
  await listenAt(lost, '/proposals');
  await desk.goto('/account');
  const device = desk.getByRole('listitem').filter({ hasText: 'Android' }).first();
  await device.getByRole('button', { name: '退出这台设备' }).click();
  await expect(lost).toHaveURL(/\/sign-in\?to=/);
});

test('a form that somebody fills is left alone', async ({ browser }) => {
  const worker = await enterAs(browser, accountOf('职工'), PHONE);
  const leader = await enterAs(browser, accountOf('班组长'), DESK);
  await fillProposal(worker, { title: '水洗槽边加一条刻度尺', mode: '想这样改，请定一下' });
  const address = await submit(worker);
  await listenAt(worker, '/proposals/new');
  await worker.getByLabel('题目').fill('写了一半的题目');
  const key = worker.locator('[name=draftKey]');
  const before = await key.inputValue();
  const count = worker.waitForResponse((response) => response.url().includes('_routes=root'));
  await take(leader, address, '受理');
  await count;
  await expect(worker.getByLabel('题目')).toHaveValue('写了一半的题目');
  await expect(key).toHaveValue(before);
});
