import { expect, test, type Page } from '@playwright/test';
import { accountOf, DESK, enterAs, expectAccessible, PHONE } from './people.ts';
import { ask } from './database.ts';

/** What no browser can do: let the days of a public notice pass. */
async function endNotice(address: string): Promise<void> {
  const id = Number(address.split('/').at(-1));
  await ask(`update "PublicNotice" set "endsOn" = current_date - 2 where id = $1`, [id]);
}

test('a worker finds whoever represents him and opens the page', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  await page.getByRole('link', { name: '我的代表' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '找我的代表' })).toBeVisible();
  const mine = page.getByRole('region', { name: '我的代表' });
  await expect(mine.getByRole('link', { name: /反映给/ }).first()).toHaveAttribute(
    'href',
    /\/concerns\/new\?representative=\d+$/,
  );
  await expectAccessible(page);
  const link = mine.locator('a[href^="/representatives/"]').first();
  const name = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('代表人数（今天）')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/representatives');
  await page.getByLabel('姓名、拼音或首字母').fill(name);
  await page.getByRole('button', { name: '查找' }).click();
  await expect(page).toHaveURL(/q=/);
  await expect(page.getByRole('link', { name, exact: true }).last()).toBeVisible();
});

test('an election: entered, approved, on the board, and then the office begins', async ({ browser }) => {
  test.setTimeout(120_000);
  const officer = await enterAs(browser, accountOf('工会干事'), PHONE);
  const chair = await enterAs(browser, accountOf('工会主席'), DESK);
  await officer.goto('/terms');
  await expectAccessible(officer);
  await officer.getByRole('link', { name: /第 6 届/ }).click();
  await expect(officer.getByText('代表构成（今天）')).toBeVisible();
  await expectAccessible(officer);
  await officer.getByRole('region').or(officer.locator('#vacancies')).getByRole('link').first().click();
  await expect(officer.getByRole('heading', { level: 1, name: /代表缺额/ })).toBeVisible();
  await expectAccessible(officer);
  await officer.getByRole('link', { name: '登记补选结果' }).click();
  const candidate = await someoneOf(officer);
  await officer.getByLabel('当选人').fill(candidate);
  await officer.getByLabel('一线职工').check();
  const electorate = Number(await officer.getByLabel('应到人数').inputValue());
  await officer.getByLabel('实到人数').fill(String(Math.ceil((electorate * 2) / 3) - 1));
  await officer.getByLabel('赞成票').fill('1');
  await officer.getByRole('button', { name: '送主席审批公示' }).click();
  await expect(officer.getByText(/不足法定人数/).first()).toBeVisible();
  await expectAccessible(officer);
  await officer.getByLabel('实到人数').fill(String(electorate));
  await officer.getByLabel('赞成票').fill(String(electorate));
  await officer.getByRole('button', { name: '送主席审批公示' }).click();
  await expect(officer).toHaveURL(/\/public-notices\/\d+$/);
  const address = new URL(officer.url()).pathname;
  for (const [page, step] of [
    [chair, '同意公示'],
    [officer, '开始公示'],
  ] as const) {
    await page.goto(address);
    await expectAccessible(page);
    await page.getByRole('link', { name: step }).click();
    await page.getByRole('button', { name: step }).click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  }
  await expect(officer.getByText('公示中').first()).toBeVisible();
  await endNotice(address);
  await chair.goto(address);
  await chair.getByRole('link', { name: '结束公示' }).click();
  await chair.getByRole('button', { name: '结束公示' }).click();
  await expect(chair.getByText('结果：没有异议')).toBeVisible();
  const worker = await enterAs(browser, accountOf('职工'), PHONE);
  await worker.goto(`/representatives?q=${candidate}`);
  await expect(worker.getByText('没有找到符合条件的代表')).toHaveCount(0);
  await expect(worker.getByRole('listitem').filter({ hasText: '一线职工' }).last()).toBeVisible();
});

/** The 工号 of somebody who may be elected in the chosen unit: no representative of this term. */
async function someoneOf(page: Page): Promise<string> {
  const electionUnitId = Number(await page.getByLabel('选区').inputValue());
  const [found] = await ask<{ no: string }>(
    `select e.no from "Employee" e
       join "UnitMembership" m on m."employeeId" = e.id and m."toOn" is null
       join "Employment" w on w."employeeId" = e.id and w."leftOn" is null
       join "OrgUnit" u on u.id = m."unitId"
       join "ElectionUnitPart" p on p."electionUnitId" = $1
       join "OrgUnit" pu on pu.id = p."unitId" and starts_with(u.path, pu.path)
      where not exists (select 1 from "Representative" r where r."employeeId" = e.id and r.status <> 'ENDED')
      order by e.no limit 1`,
    [electionUnitId],
  );
  return found!.no;
}
