import { expect, test } from '@playwright/test';
import { ask } from './database.ts';
import { accountOf, DESK, enterAs, expectAccessible, PHONE } from './people.ts';

const SECRET = '考勤机常常少记夜班的两个小时，班组里没人敢问，请工会核对一下。';
const REASON = '要核对考勤机的原始记录，必须由他本人来看';

test('a confidential concern is opened to one more by two of the union, and its author reads who and why', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const worker = await enterAs(browser, accountOf('职工'), PHONE);
  await worker.goto('/concerns/new');
  await expect(worker.getByLabel('他是谁')).toBeHidden();
  await worker.getByText('受到不公对待').click();
  await expect(worker.getByLabel('他是谁')).toBeVisible();
  const arranged = worker.getByLabel('由谁接').locator('option:checked');
  await expect(arranged).toHaveText(/（由系统安排）$/);
  await expect(worker.getByLabel('由谁接')).toHaveValue('');
  await expectAccessible(worker);

  const teller = accountOf('职工代表');
  const [office] = await ask<{ id: number }>(
    `select r.id from "Representative" r join "Employee" e on e.id = r."employeeId" where e.no = $1`,
    [teller.login],
  );
  await worker.goto(`/concerns/new?representative=${office?.id}`);
  await worker.getByText('工资社保').click();
  await worker.getByLabel('说说是怎么回事').fill(SECRET);
  await worker.getByRole('radio', { name: /^保密/ }).check();
  await worker.getByRole('button', { name: '提交' }).click();
  await expect(worker.getByText(/已登记，编号 SQ-/)).toBeVisible();
  const address = new URL(worker.url()).pathname;

  const third = accountOf('人力资源');
  const staff = await enterAs(browser, third, DESK);
  expect((await staff.goto(address))?.status()).toBe(404);

  const receiver = await enterAs(browser, teller, PHONE);
  await receiver.goto(address);
  await expect(receiver.getByText(SECRET)).toBeVisible();
  await receiver.getByRole('link', { name: '谁能看' }).click();
  await expectAccessible(receiver);
  await receiver.getByLabel('给谁看').fill(third.login);
  await receiver.getByLabel('为什么必须让他看').fill('太短');
  await receiver.getByRole('button', { name: '提出申请' }).click();
  await expect(receiver.getByRole('alert').first()).toBeVisible();
  await expect(receiver.getByLabel('给谁看')).toHaveValue(third.login);
  await receiver.getByLabel('为什么必须让他看').fill(REASON);
  await receiver.getByRole('button', { name: '提出申请' }).click();
  await expect(receiver.getByText('等第二个人同意')).toBeVisible();
  await expect(receiver.getByRole('button', { name: '同意开放' })).toHaveCount(0);
  expect((await staff.goto(address))?.status()).toBe(404);

  const chair = await enterAs(browser, accountOf('工会主席'), DESK);
  await chair.goto(`${address}/openings`);
  await expectAccessible(chair);
  await chair.getByRole('button', { name: '同意开放' }).click();
  await expect(chair.getByText('已同意').first()).toBeVisible();

  expect((await staff.goto(address))?.status()).toBe(200);
  await expect(staff.getByText(SECRET)).toBeVisible();
  await expect(staff.getByText('保密，承办部门看不到反映人')).toBeVisible();
  await expect(staff.getByRole('link', { name: '谁能看' })).toHaveCount(0);
  await expectAccessible(staff);

  await worker.goto(address);
  await expect(worker.getByRole('heading', { name: '谁看过' })).toBeVisible();
  await worker.getByRole('link', { name: '谁能看' }).click();
  await expect(worker.getByText(REASON)).toBeVisible();
  await expect(worker.getByText('已同意').first()).toBeVisible();
  await expectAccessible(worker);
});
