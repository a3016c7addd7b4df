import { expect, test, type Page } from '@playwright/test';
import { ask } from './database.ts';
import { accountOf, DESK, enterAs, expectAccessible, PHONE } from './people.ts';

/** Takes a step on its own page, after filling it in. */
async function take(page: Page, address: string, step: string, fill: () => Promise<void> = async () => {}) {
  await page.goto(address);
  await page.getByRole('link', { name: step, exact: true }).click();
  await expectAccessible(page);
  await fill();
  await page.getByRole('button', { name: step, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
}

test('a talk: declined once, held, signed by both, and its promise passes its day and moves up', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const representative = await enterAs(browser, accountOf('职工代表'), PHONE);
  const director = await enterAs(browser, accountOf('车间主任'), DESK);
  await representative.goto('/management-talks');
  await expectAccessible(representative);
  await representative.getByRole('link', { name: '提出约谈' }).click();
  await representative.getByRole('button', { name: '提出约谈' }).click();
  await expect(
    representative.getByText('请至少写一个问题').or(representative.getByText('请写主题')).first(),
  ).toBeVisible();
  await expectAccessible(representative);
  await representative.getByLabel('请谁来谈').fill(accountOf('车间主任').login);
  await representative.getByLabel('主题').fill('夏季高温怎么办');
  await representative.getByLabel('问题 1').fill('定型机旁什么时候装排风扇');
  await representative.getByRole('button', { name: '提出约谈' }).click();
  await expect(representative).toHaveURL(/\/management-talks\/\d+$/);
  const address = new URL(representative.url()).pathname;
  const id = Number(address.split('/').at(-1));
  await expectAccessible(representative);
  await take(director, address, '谢绝', () => director.getByLabel(/为什么谢绝/).fill('这周在外地开会'));
  await take(representative, address, '再提一次', () =>
    representative.getByLabel('为什么还要谈').fill('高温天已经到了'),
  );
  await take(director, address, '答应');
  const tomorrow = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);
  await take(director, address, '约时间', async () => {
    await director.getByLabel('哪一天').fill(tomorrow);
    await director.getByLabel('在哪里').fill('二楼会议室');
  });
  await ask(`update "ManagementTalk" set "scheduledAt" = now() - interval '1 hour' where id = $1`, [id]);
  await take(representative, address, '记录已谈');
  await take(representative, address, '写纪要', async () => {
    await representative.getByLabel('答复').fill('下月装好两台');
    await representative.getByLabel('承诺做什么').fill('三号定型机旁装排风扇');
    await representative.getByLabel('哪一天前兑现').fill(tomorrow);
  });
  await take(representative, address, '签字');
  await take(director, address, '签字');
  await take(representative, address, '公布');
  await expect(representative.getByText('已公布，兑现中')).toBeVisible();
  await expectAccessible(representative);
  await representative
    .getByRole('region')
    .or(representative.locator('main'))
    .getByText('三号定型机旁装排风扇')
    .last()
    .click();
  await representative.goto('/commitments');
  await expectAccessible(representative);
  await director.goto('/commitments');
  await director
    .getByRole('link', { name: /三号定型机旁装排风扇/ })
    .first()
    .click();
  await expect(director.getByRole('link', { name: '报已兑现' })).toBeVisible();
  await expectAccessible(director);
  const promise = Number(new URL(director.url()).pathname.split('/').at(-1));
  await ask(
    `update "Deadline" set "dueOn" = current_date - 3 where "subjectType" = 'commitments' and "subjectId" = $1`,
    [promise],
  );
  await ask(`insert into pgboss.job (name, policy, data) values ('sweep-deadlines', 'stately', '{}')`, []);
  await expect(async () => {
    await director.reload();
    await expect(director.getByText('到期没有办，转给上一级')).toBeVisible();
  }).toPass({ timeout: 60_000 });
  const worker = await enterAs(browser, accountOf('职工'), PHONE);
  await worker.goto('/commitments/board');
  await expect(worker.getByRole('heading', { level: 1, name: '承诺公开栏' })).toBeVisible();
  await expectAccessible(worker);
});
