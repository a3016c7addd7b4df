import { expect, test, type Page } from '@playwright/test';
import { accountOf, DESK, enterAs, expectAccessible, PHONE } from './people.ts';
import { ask } from './database.ts';

/** What no browser can do: let the announced day be today, around the clock. */
async function bringToday(id: number): Promise<void> {
  const today = `(now() at time zone 'Asia/Shanghai')::date`;
  await ask(
    `update "ConsultationDay" set "onDay" = ${today}, "fromTime" = '00:00', "toTime" = '23:59' where id = $1`,
    [id],
  );
}

/** The announced day of the demo, which the list shows first among those to come. */
async function announcedDay(page: Page): Promise<number> {
  await page.goto('/consultation-days');
  await expectAccessible(page);
  const href = await page.getByRole('link', { name: /已公布.*年底排班/ }).getAttribute('href');
  return Number(href?.split('/').at(-1));
}

interface Matter {
  category: string;
  text: string;
  handling: string;
  answer?: string;
  department?: string;
}

async function say(page: Page, { category, text, handling, answer, department }: Matter): Promise<void> {
  await page.locator('#category').getByText(category, { exact: true }).click();
  await page.getByLabel('他说了什么').fill(text);
  await page.getByText(handling, { exact: true }).click();
  if (answer) await page.getByLabel('您怎么答复的').fill(answer);
  if (department) await page.getByLabel('派给哪个部门').selectOption({ label: department });
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.getByText(/SQ-\d{4}-\d{4} 已登记/)).toBeVisible();
}

test('a whole consultation day: reserved, checked in, four matters, closed, signed, published', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const worker = await enterAs(browser, accountOf('职工（提案人）'), PHONE);
  const partner = accountOf('职工（共同提案人）');
  const onDuty = await enterAs(browser, accountOf('职工代表'), PHONE);
  const officer = await enterAs(browser, accountOf('工会干事'), DESK);
  const chair = await enterAs(browser, accountOf('工会主席'), DESK);
  const wall = await enterAs(browser, accountOf('工会主席'), DESK);
  const id = await announcedDay(worker);
  const at = `/consultation-days/${id}`;

  await worker.goto(at);
  await expectAccessible(worker);
  await worker.getByRole('button', { name: '约这个时间' }).click();
  await expect(worker.getByText('约好了，到时候出示签到码。')).toBeVisible();
  await expect(worker.getByRole('img', { name: '我的签到二维码' })).toBeVisible();
  await expectAccessible(worker);
  const code = await worker.getByText(/^\d{6}$/).textContent();
  await worker.goto('/');
  await worker.getByRole('link', { name: /点开可以看签到码/ }).click();
  await expect(worker).toHaveURL(new RegExp(`${at}$`));

  await bringToday(id);
  await onDuty.goto(`${at}/desk`);
  await expectAccessible(onDuty);
  await onDuty.getByRole('link', { name: '开始接待' }).click();
  await onDuty.getByRole('button', { name: '开始接待' }).click();
  await expect(onDuty.getByText('开始接待了。')).toBeVisible();
  await wall.goto(`${at}/wall`);
  await expectAccessible(wall);

  // What the code of the worker's phone opens on the phone of whoever is on duty.
  await onDuty.goto(`${at}/desk?code=${code}`);
  await expect(onDuty.getByText('可以签到')).toBeVisible();
  await expectAccessible(onDuty);
  await onDuty.getByRole('button', { name: '签到', exact: true }).click();
  await expect(onDuty.getByText(/已签到。/)).toBeVisible();
  await onDuty.goto(`${at}/desk?code=${code}`);
  await expect(onDuty.getByText(/已经由.*用过了/)).toBeVisible();
  await onDuty.getByRole('button', { name: '叫号' }).click();
  await expect(wall.getByText(code ?? '')).toBeVisible();

  await onDuty.getByRole('link', { name: '接待', exact: true }).click();
  await expectAccessible(onDuty);
  await say(onDuty, {
    category: '食堂宿舍班车',
    text: '夜班食堂过了十二点只剩冷饭冷菜，盼着有热的。',
    handling: '当场答复',
    answer: '从下周一起夜班加开热菜窗口。',
  });
  await say(onDuty, {
    category: '工时休假',
    text: '排班表前一天晚上才出来，家里安排不过来。',
    handling: '马上派单',
    department: '染色车间',
  });
  await expectAccessible(onDuty);
  await onDuty.getByRole('button', { name: '这位办完了' }).click();

  await onDuty.getByLabel('姓名或工号').fill(partner.login);
  await onDuty.getByRole('button', { name: '让他进来' }).click();
  await expect(onDuty.getByText(/请先看.*的工牌/).first()).toBeVisible();
  await onDuty.getByLabel('看过工牌，是本人').check();
  await onDuty.getByRole('button', { name: '让他进来' }).click();
  await expect(onDuty.getByText(/已签到。/)).toBeVisible();
  await onDuty.getByRole('link', { name: '接待', exact: true }).click();
  await say(onDuty, {
    category: '管理制度',
    text: '请假要三个人签字，急事的时候来不及办。',
    handling: '当场答复',
    answer: '急事先请班组长口头同意，三天内补签。',
  });
  await say(onDuty, {
    category: '生产改进',
    text: '二号缸边上的踏板太滑，走路要特别小心。',
    handling: '先登记，稍后派单',
  });
  await expect(wall.getByRole('definition').nth(2)).toContainText('4');
  await expect(wall.getByRole('definition').nth(3)).toContainText('2');

  // Somebody would rather say it unnamed: the number grows, and the way is shown.
  await onDuty.goto(`${at}/desk`);
  await onDuty.getByRole('button', { name: '访客选择匿名反映' }).click();
  await expect(onDuty.getByRole('img', { name: '不署名反映的二维码' })).toBeVisible();
  await expect(onDuty.getByText('今天这样的有 1 件')).toBeVisible();
  await expectAccessible(onDuty);
  await expect(wall.getByRole('definition').nth(2)).toContainText('5');

  await officer.goto(`${at}/close`);
  await officer.getByRole('button', { name: '结束接待' }).click();
  await expect(officer.getByText('接待结束，小结已按记录起草。')).toBeVisible();
  await officer.goto(`${at}/report`);
  await expectAccessible(officer);
  await expect(officer.getByText('40.0%').first()).toBeVisible();
  await expect(officer.getByText('系统起草：5')).toBeVisible();
  await officer.getByRole('button', { name: '保存并送主席签字' }).click();
  await expect(officer.getByText('已送主席签字。')).toBeVisible();
  await chair.goto(`${at}/report`);
  await chair.getByRole('button', { name: '签字', exact: true }).click();
  await expect(chair.getByText('已签字，可以公布了。')).toBeVisible();
  await officer.reload();
  await officer.getByRole('button', { name: '公布小结' }).click();
  await expect(officer.getByText('小结已公布。')).toBeVisible();
  await worker.goto(`${at}/report`);
  await expect(worker.getByText('登记的意见不足 5 件，不分类公布，免得认出是谁。')).toBeVisible();
  await expectAccessible(worker);
});
