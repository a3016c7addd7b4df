import { expect, test, type Page } from '@playwright/test';
import { cardOf, takeStep } from './concern-steps.ts';
import { ask } from './database.ts';
import { accountOf, DESK, enterAs, expectAccessible, PHONE } from './people.ts';

const account = accountOf('职工代表');

/** The oldest of his concerns in that state: those of the demo come before those of other tests. */
async function oldest(status: string, tier: string): Promise<string> {
  const [found] = await ask<{ id: number }>(
    `select c.id from "Concern" c join "Employee" e on e.id = c."receiverId"
      where e.no = $1 and c.status = $2 and c.tier = $3 order by c.id limit 1`,
    [account.login, status, tier],
  );
  if (!found) throw new Error(`The representative has no concern ${status} ${tier}`);
  return `/concerns/${found.id}`;
}

async function visitSomebody(page: Page): Promise<void> {
  const { no } = await cardOf(account.login);
  await page.goto('/visits');
  await expectAccessible(page);
  await page.getByLabel('走访了谁').fill(accountOf('职工', 1).login);
  await page.getByLabel('留下的卡号').fill('LX-1999-0001');
  await page.getByLabel('走访记录').fill('换了新卡，问了更衣柜的事');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByLabel('走访记录')).toHaveValue('换了新卡，问了更衣柜的事');
  await page.getByLabel('留下的卡号').fill(no);
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.getByText(`发卡 ${no}`)).toBeVisible();
}

test('a representative’s day: what is due, four concerns, a visit and a comment', async ({ browser }) => {
  test.setTimeout(90_000);
  const page = await enterAs(browser, account, PHONE);
  const day = page.locator('section').filter({ has: page.getByRole('heading', { name: '今天的代表工作' }) });
  await expect(day.getByText('今天到期')).toBeVisible();
  await expect(day.getByText('本月走访')).toBeVisible();
  await expect(day.getByRole('link', { name: /机修夜班值守和配件/ })).toBeVisible();
  await expect(page.getByText(/人还没有联系卡/)).toBeVisible();
  await expect(page.getByText('咨询日出勤')).toBeVisible();
  await expectAccessible(page);
  await day.getByRole('link', { name: /等我办的诉求件/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '诉求件' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/');
  await day.getByRole('link', { name: /加装两盏照明灯/ }).click();
  await expect(page.getByRole('link', { name: '确认已兑现' })).toBeVisible();
  await page.goto('/');
  await page.getByRole('link', { name: /全部待办/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '我要办的事' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('navigation', { name: '按事项筛选' }).getByRole('link', { name: /约谈/ }).click();
  await expect(page).toHaveURL(/noun=management-talks/);
  await expect(page.getByRole('link', { name: /诉求件 .*SQ-/ })).toHaveCount(0);

  const lockers = await oldest('REGISTERED', 'NAMED');
  await takeStep(page, lockers, 'dispatch', '交办', async () => {
    await page.getByLabel('部门', { exact: true }).selectOption({ label: '行政后勤部' });
    await page.getByLabel(/简单/).check();
  });
  await expect(page.getByText('已交办').first()).toBeVisible();

  const scolded = await oldest('REGISTERED', 'CONFIDENTIAL');
  await takeStep(page, scolded, 'answer', '直接答复', () =>
    page.getByLabel('答复内容').fill('我这周参加交接班会，会上说事不说人，有问题当场提醒。'),
  );
  await expect(page.getByText('已答复，等评价').first()).toBeVisible();

  const hotWater = await oldest('REPLY_REVIEW', 'NAMED');
  await takeStep(page, hotWater, 'passReply', '审核通过并答复');
  await expect(page.getByText('已答复，等评价').first()).toBeVisible();

  const nightMeal = await oldest('RATED', 'NAMED');
  await takeStep(page, nightMeal, 'reopen', '重新办理', () =>
    page.getByLabel(/还差什么/).fill('周末夜班也要开热饭窗口'),
  );
  await expect(page.getByText('已交办').first()).toBeVisible();
  await expectAccessible(page);

  await visitSomebody(page);

  await page.goto('/');
  await page.getByRole('link', { name: /条留言还没有回/ }).click();
  await expectAccessible(page);
  await page.getByText('答复这条留言').click();
  await page.getByRole('textbox', { name: '答复' }).fill('这个周末起开，开了我在这里说一声。');
  await page.getByRole('button', { name: '答复' }).click();
  await expect(page.getByText('这个周末起开，开了我在这里说一声。')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: /条留言还没有回/ })).toHaveCount(0);
});

test('a worker on his phone sees what he said, who has it and what he was promised', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('共同提案人'), PHONE);
  const mine = page.locator('section').filter({ has: page.getByRole('heading', { name: '我的事' }) });
  await expect(mine.getByRole('link', { name: /饮水机换滤芯/ }).first()).toBeVisible();
  await expect(mine.getByRole('link', { name: /SQ-\d{4}-\d{4}/ }).first()).toContainText(/办理|评价/);
  await expectAccessible(page);
});

test('desks: what a head and his workshop owe, what the union looks at, and what HR prints', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const head = await enterAs(browser, accountOf('车间主任'), DESK);
  const unit = head
    .locator('section')
    .filter({ has: head.getByRole('heading', { name: '染色车间要办的事' }) });
  await expect(unit.getByText('染色车间本月员工参与率')).toBeVisible();
  await expect(unit.getByText('按期兑现的承诺')).toBeVisible();
  await expectAccessible(head);
  await unit
    .getByRole('link', { name: /改善提案/ })
    .first()
    .click();
  await expect(head).toHaveURL(/scope=unit&noun=proposals/);
  await expect(head.getByRole('heading', { level: 1, name: '本单位要办的事' })).toBeVisible();
  await expectAccessible(head);
  await head.getByRole('link', { name: '下一页' }).click();
  await expect(head.getByRole('link', { name: '回到第一页' })).toBeVisible();

  const chair = await enterAs(browser, accountOf('工会主席'), DESK);
  const union = chair
    .locator('section')
    .filter({ has: chair.getByRole('heading', { name: '工会今天要看的' }) });
  await expect(union.getByText('待列入议题')).toBeVisible();
  await expectAccessible(chair);
  await union.getByRole('link', { name: /超期未办/ }).click();
  await expect(chair.getByRole('heading', { level: 1, name: '超期未办' })).toBeVisible();

  const hr = await enterAs(browser, accountOf('人力资源'), DESK);
  await hr.goto('/duty-time');
  await expectAccessible(hr);
  const [file] = await Promise.all([
    hr.waitForEvent('download'),
    hr.getByRole('link', { name: /导出/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^duty-time-\d{4}-\d{2}\.xlsx$/);
  await hr.getByRole('link', { name: '上个月' }).click();
  await hr.getByText(/没有履职记录的/).click();
  await hr.locator('details').getByRole('link').first().click();
  await expect(hr.getByRole('heading', { level: 1, name: '职工代表履职时间证明' })).toBeVisible();
  await expect(hr.getByText(/视为正常出勤/)).toBeVisible();
  await expectAccessible(hr);
});
