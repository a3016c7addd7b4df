import { expect, test } from '@playwright/test';
import { ask } from './database.ts';
import { accountOf, DESK, enterAs, expectAccessible, PHONE } from './people.ts';

interface Former {
  id: number;
  name: string;
  token: string;
}

/** Somebody in office with cards in hands, who has no account and no part in other tests. */
async function somebodyWithCards(): Promise<Former> {
  const [found] = await ask<Former>(
    `select r.id, e.name, min(c.token) as token from "Representative" r
       join "Employee" e on e.id = r."employeeId"
       join "ContactCard" c on c."representativeId" = r.id and c.status = 'ACTIVE'
      where r.status = 'IN_OFFICE' and not exists (select 1 from "Account" a where a."employeeId" = e.id)
      group by r.id, e.name order by r.id limit 1`,
  );
  if (!found) throw new Error('No representative with cards');
  return found;
}

test('when a representative leaves office his cards and his queue go to whoever represents his people', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const former = await somebodyWithCards();
  const worker = await enterAs(browser, accountOf('职工', 1), PHONE);
  await worker.goto(`/concerns/new?representative=${former.id}`);
  await worker.getByText('管理制度').click();
  await worker.getByLabel('说说是怎么回事').fill('请假单要三个人签字，跑一个上午也签不完，能不能简化。');
  await worker.getByRole('radio', { name: /^实名/ }).check();
  await worker.getByRole('button', { name: '提交' }).click();
  await expect(worker.getByText(/已登记，编号 SQ-/)).toBeVisible();
  const address = new URL(worker.url()).pathname;
  await expect(worker.getByText(former.name).first()).toBeVisible();

  await worker.goto(`/c/${former.token}`);
  await expect(worker.getByText(former.name, { exact: true })).toBeVisible();

  const officer = await enterAs(browser, accountOf('工会干事'), DESK);
  await officer.goto(`/representatives/${former.id}/office`);
  await expectAccessible(officer);
  await officer.getByLabel('本人辞去').check();
  await officer.getByLabel('说明和依据').nth(1).fill('本人书面申请，工会委员会同意');
  await officer.getByRole('button', { name: '终止任职' }).click();
  await expect(officer).toHaveURL(new RegExp(`/representatives/${former.id}$`));
  await expect(officer.getByText(`${former.name}已不再担任职工代表`)).toBeVisible();
  await expectAccessible(officer);

  await worker.goto(`/c/${former.token}`);
  await expect(worker.getByText(`${former.name}已不再担任代表，这张卡现在转到下面这位。`)).toBeVisible();
  await expect(worker.getByText('职工代表 · 染色车间')).toBeVisible();
  await expectAccessible(worker);

  await officer.goto(address);
  const receiver = officer.locator('dd').filter({ has: officer.locator('xpath=../dt[.="首接人"]') });
  await expect(receiver).not.toHaveText(former.name);
  await expect(receiver).not.toHaveText('');

  await officer.goto('/terms');
  await officer.getByRole('link', { name: /第 6 届/ }).click();
  await expect(officer.locator('#vacancies').getByText(former.name)).toBeVisible();
});
