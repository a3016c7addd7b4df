import { expect, test } from '@playwright/test';
import { accountOf, DESK, enterAs, expectAccessible, PHONE, portray } from './people.ts';

const DEVICES = [
  { name: 'desk', device: DESK },
  { name: 'phone', device: PHONE },
] as const;

for (const { name, device } of DEVICES) {
  test(`the chair of the union reads how the systems serve, down to the records, ${name}`, async ({
    browser,
  }) => {
    const page = await enterAs(browser, accountOf('工会主席'), device);
    await page.goto('/service-figures');
    await expect(page.getByRole('heading', { level: 1, name: '服务指标' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: '巡视' })).toBeVisible();
    await expectAccessible(page);
    if (device === DESK) await portray(page, 'service-figures-desk');

    await page.getByRole('link', { name: /咨询日按期举办率/ }).click();
    await expect(page.getByText('分母', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: '计入分子的', exact: true }).click();
    await expect(page.getByRole('main').getByRole('link', { name: /^ZX-/ }).first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: '回到服务指标' }).click();

    await page
      .getByRole('link', { name: /诉求按期答复率/ })
      .first()
      .click();
    await expect(page.getByRole('main').getByRole('link', { name: /^SQ-/ }).first()).toBeVisible();
    await page.goBack();
    await page.getByLabel('期间').selectOption({ index: 0 });
    await page.getByRole('button', { name: '查看' }).click();
    await expect(page).toHaveURL(/period=\d{4}&/);
    await expect(page.getByText(/· \d{4}年 · 截至/)).toBeVisible();

    await page.getByRole('link', { name: '月度报告' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '民主管理月报' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: '三句话' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3);
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '导出 Excel' }).click();
    expect((await download).suggestedFilename()).toMatch(/^report-\d{4}-\d{2}\.xlsx$/);
  });
}

test('who is not of the union reads the numbers of concerns and no list of them', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('车间主任'), PHONE);
  await page.goto('/service-figures/concernOnTimeReplyRate');
  await expect(page.getByText('诉求的名单只有工会看得到', { exact: false })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /^SQ-/ })).toHaveCount(0);
  await page.goto('/service-figures?trend=cardCoverage');
  await expect(page.getByRole('img', { name: '联系卡覆盖率走势图' })).toBeVisible();
  await expectAccessible(page);
});
