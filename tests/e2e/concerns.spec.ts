import { expect, test, type Page } from '@playwright/test';
import { accountOf, DESK, enterAs, expectAccessible, PHONE } from './people.ts';

const CANTEEN = '夜班食堂十二点以后只剩冷饭冷菜，希望能留一个热餐窗口';

async function raise(page: Page, tier: '实名' | '保密', text: string): Promise<string> {
  await page.goto('/concerns/new');
  await page.getByText('食堂宿舍班车').click();
  await page.getByLabel('说说是怎么回事').fill(text);
  await page.getByRole('radio', { name: new RegExp(`^${tier}`) }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText(/已登记，编号 SQ-/)).toBeVisible();
  return new URL(page.url()).pathname;
}

async function take(page: Page, address: string, step: string, fill: () => Promise<void>, button: string) {
  await page.goto(`${address}/${step}`);
  await fill();
  await expectAccessible(page);
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page).not.toHaveURL(new RegExp(`/${step}$`));
}

/** The department's page for a concern: which one leads, the demo's roster says. */
async function dispatch(page: Page, address: string) {
  await take(
    page,
    address,
    'dispatch',
    async () => {
      await page.getByLabel('部门', { exact: true }).selectOption({ label: DEPARTMENT });
      await page.getByLabel(/简单/).check();
    },
    '交办',
  );
}

const DEPARTMENT = '染色车间';

test('a worker is answered by his department, finds it half fixed, then fixed', async ({ browser }) => {
  const worker = await enterAs(browser, accountOf('职工'), PHONE);
  const address = await raise(worker, '实名', CANTEEN);
  await expect(worker.getByText('等首接人交办或答复')).toBeVisible();
  await expectAccessible(worker);

  const receiver = await enterAs(browser, accountOf('工会主席'), DESK);
  await receiver.goto('/concerns');
  await expectAccessible(receiver);
  await dispatch(receiver, address);

  const head = await enterAs(browser, accountOf('车间主任'), DESK);
  for (const [answer, outcome, after] of [
    ['下周一起夜班保留一个热餐窗口', '解决一半', '解决一半，跟进中'],
    ['周末夜班也保留热餐窗口，已通知食堂', '解决了', '已办结'],
  ] as const) {
    await take(head, address, 'reply', () => head.getByLabel(/答复内容/).fill(answer), '写答复');
    await take(receiver, address, 'passReply', async () => undefined, '审核通过并答复');
    await worker.goto(address);
    await expect(worker.getByText(answer)).toBeVisible();
    await take(
      worker,
      address,
      'rate',
      async () => {
        await worker.getByLabel(outcome, { exact: true }).check();
        await worker.getByLabel('满意', { exact: true }).check();
      },
      '评价',
    );
    await expect(worker.getByText(after).first()).toBeVisible();
    if (outcome === '解决一半')
      await take(
        receiver,
        address,
        'reopen',
        () => receiver.getByLabel(/还差什么/).fill('周末夜班还没有'),
        '重新办理',
      );
  }
  await worker.goto('/concerns/mine');
  await expect(worker.getByText('已办结').first()).toBeVisible();
  await expectAccessible(worker);
});

test('in confidence the department reads the brief and nothing else', async ({ browser }) => {
  const worker = await enterAs(browser, accountOf('职工'), PHONE);
  const secret = '我举报夜班班长让我们签空白加班单，已经三个月了';
  const address = await raise(worker, '保密', secret);

  const receiver = await enterAs(browser, accountOf('工会主席'), DESK);
  await take(
    receiver,
    address,
    'dispatch',
    async () => {
      await receiver.getByLabel('部门', { exact: true }).selectOption({ label: DEPARTMENT });
      await receiver.getByLabel(/简单/).check();
      await expect(receiver.getByLabel('给部门的摘要')).toHaveValue(secret);
      await receiver.getByLabel('给部门的摘要').fill('请核查近三个月加班单的签字手续');
    },
    '交办',
  );

  const head = await enterAs(browser, accountOf('车间主任'), PHONE);
  await head.goto(address);
  await expect(head.getByText('请核查近三个月加班单的签字手续')).toBeVisible();
  await expect(head.getByText('空白加班单')).toHaveCount(0);
  await expect(head.getByText('保密，承办部门看不到反映人')).toBeVisible();
  await expectAccessible(head);

  const mate = await enterAs(browser, accountOf('职工', 1), PHONE);
  expect((await mate.goto(address))?.status()).toBe(404);

  await worker.goto(address);
  await expect(worker.getByRole('heading', { name: '谁看过' })).toBeVisible();
  await expect(worker.getByText('承办部门，只看摘要')).toBeVisible();
  await expectAccessible(worker);
});
