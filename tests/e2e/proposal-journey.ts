import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';

/** What a worker types for a proposal that is done already. */
export const DONE_ALREADY = {
  title: '三号定型机出布导辊加装刮水条',
  before: '3号定型机出布口导辊带水，每班约有20米布面出水渍，要重新烘一次',
  plan: '用废旧橡胶条做一根刮水条，固定在导辊下方，每班清理一次',
  after: '出水渍的布由每班20米降到2米，不用再回烘，已经用了两个星期',
};

/** A small photo as a phone would take it. */
export function photo(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 1200, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
}

interface Typed {
  title: string;
  mode?: '已经改好了' | '想这样改，请定一下';
  saving?: { amount: string; formula: string };
  photos?: boolean;
  partner?: { who: string; share: string };
}

/** Fills the form as a worker does. */
export async function fillProposal(
  page: Page,
  { title, mode = '已经改好了', saving, photos, partner }: Typed,
) {
  await page.goto('/proposals/new');
  await page.getByLabel(mode).check();
  await page.getByLabel('题目').fill(title);
  await page.getByLabel('节能减排').check();
  await page.getByLabel('改善类型').selectOption({ label: '节约改善' });
  await page.getByLabel('改之前是什么样').fill(DONE_ALREADY.before);
  await page.getByLabel('怎么改').fill(DONE_ALREADY.plan);
  if (mode === '已经改好了') await page.getByLabel('改之后是什么样').fill(DONE_ALREADY.after);
  if (photos) await addPhotos(page);
  if (partner) await addPartner(page, partner);
  if (saving) {
    await page.getByText('能省多少钱').click();
    await page.getByLabel('一年大约能节约（元）').fill(saving.amount);
    await page.getByLabel('怎么算的').fill(saving.formula);
  }
}

async function addPhotos(page: Page) {
  const inputs = page.locator('input[type=file]');
  await inputs
    .nth(0)
    .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photo('#884422') });
  await expect(page.getByAltText('改善前照片，第 1 张')).toBeVisible();
  await inputs
    .nth(1)
    .setInputFiles({ name: 'b.jpg', mimeType: 'image/jpeg', buffer: await photo('#228844') });
  await expect(page.getByAltText('改善后照片，第 1 张')).toBeVisible();
}

async function addPartner(page: Page, { who, share }: { who: string; share: string }) {
  await page.getByRole('button', { name: '添加一位' }).click();
  await page.getByLabel('姓名或工号').fill(who);
  await page.getByLabel('份额（%）').fill(share);
  await expect(page.getByText(`您本人的份额：${100 - Number(share)}%`)).toBeVisible();
}

/** Submits the form and returns the proposal's address. */
export async function submit(page: Page): Promise<string> {
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已提交，编号 GS-' })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Takes one step of a proposal: opens its form, fills it by labels, confirms. */
export async function take(page: Page, address: string, action: string, typed: Record<string, string> = {}) {
  await page.goto(address);
  await page
    .getByRole('navigation', { name: '现在可以办' })
    .getByRole('link', { name: action, exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: action })).toBeVisible();
  for (const [label, value] of Object.entries(typed)) await page.getByLabel(label).first().fill(value);
  await page.getByRole('button', { name: action, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.locator('main').getByRole('status').first()).toBeVisible();
}

/** The marks of a sheet, in the order of the criteria. */
export async function giveMarks(page: Page, address: string, marks: readonly number[]) {
  await page.goto(`${address}/score`);
  const names = ['tangible', 'intangible', 'creativity', 'feasibility', 'effort', 'spread'];
  for (const [at, name] of names.entries())
    await page.locator(`[name="marks.${name}"]`).fill(String(marks[at]));
  await page.getByRole('button', { name: '评分', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
}
