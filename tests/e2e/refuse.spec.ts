import { expect, test } from '@playwright/test';
import { accountOf, DESK, enterAs, expectAccessible, PHONE } from './people.ts';
import { fillProposal, submit, take } from './proposal-journey.ts';

test('a refusal has a reason, and the worker may appeal once', async ({ browser }) => {
  const worker = await enterAs(browser, accountOf('职工'), PHONE);
  const leader = await enterAs(browser, accountOf('班组长'), PHONE);
  await fillProposal(worker, { title: '落布架轮子换成带刹车的万向轮' });
  const address = await submit(worker);

  await leader.goto(`${address}/refuse`);
  await leader.getByRole('button', { name: '不受理' }).click();
  await expect(leader.getByRole('alert')).toContainText('请选择不受理的原因');
  await expectAccessible(leader);
  await leader.getByLabel('属于本职工作，没有新的做法').check();
  await leader.getByLabel('理由（提案人会看到）').fill('维护落布架是本班的日常工作');
  await leader.getByRole('button', { name: '不受理' }).click();
  await expect(leader.getByText('已答复不受理')).toBeVisible();

  await worker.goto(address);
  await expect(worker.getByText('维护落布架是本班的日常工作').first()).toBeVisible();
  await take(worker, address, '申诉', { '理由（提案人会看到）': '这不是保养，是换了一种轮子，以后不会溜车' });
  await expect(worker.getByText('已申诉，等待复议')).toBeVisible();
  await worker.goto(`${address}/appeal`);
  await expect(worker.getByText('这一步现在不由您办理')).toBeVisible();

  const director = await enterAs(browser, accountOf('车间主任'), DESK);
  await take(director, address, '改变决定', { '答复（会公开）': '确实是新做法，请班组受理' });
  await worker.goto(address);
  await expect(worker.getByText('已受理').first()).toBeVisible();
});

test('of two reviewers at the same moment one wins, and the other is told who', async ({ browser }) => {
  const worker = await enterAs(browser, accountOf('职工', 1), PHONE);
  await fillProposal(worker, { title: '染缸操作面板加装防水罩壳' });
  const address = await submit(worker);
  const leader = await enterAs(browser, accountOf('班组长'), PHONE);
  const office = await enterAs(browser, accountOf('改善办'), DESK);

  await leader.goto(`${address}/accept`);
  await office.goto(`${address}/return`);
  await office.getByLabel('要补充什么').fill('请补一张改善后的照片');
  await leader.getByRole('button', { name: '受理' }).click();
  await expect(leader.getByText('已受理，提案人会看到')).toBeVisible();
  await office.getByRole('button', { name: '退回补充' }).click();
  await expect(office.getByRole('alert')).toContainText('已经办了这件事，现在是“已受理”');
  await expect(office.getByLabel('要补充什么')).toHaveValue('请补一张改善后的照片');
});

test('nobody reviews what he shares in', async ({ browser }) => {
  const leaderAccount = accountOf('班组长');
  const worker = await enterAs(browser, accountOf('职工'), PHONE);
  await fillProposal(worker, {
    title: '浆桶搬运小车加装锁扣',
    partner: { who: leaderAccount.login, share: '30' },
  });
  const address = await submit(worker);
  const leader = await enterAs(browser, leaderAccount, PHONE);
  await leader.goto(address);
  await expect(leader.getByRole('link', { name: '受理' })).toHaveCount(0);
});

test('what a script of ours sends is refused with its status, so that it never takes it for done', async ({
  browser,
}) => {
  const page = await enterAs(browser, accountOf('职工'), PHONE);
  const origin = new URL(page.url()).origin;
  const sent: readonly [string, Record<string, string>, number][] = [
    ['/proposals/drafts', { title: '没有草稿号' }, 422],
    ['/proposals/pictures', { intent: 'remove', pictureId: '999999', draftKey: '' }, 404],
    ['/inspections/999999/entries', { entries: '{}' }, 422],
    ['/inspections/999999/pieces', { file: 'x' }, 422],
  ];
  for (const [address, form, status] of sent) {
    const answer = await page.request.post(address, { form, headers: { origin } });
    expect([address, answer.status()]).toEqual([address, status]);
    expect(await answer.json()).toMatchObject({ ok: false, refusal: { text: expect.any(String) } });
  }
});
