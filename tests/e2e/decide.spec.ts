import { expect, test } from '@playwright/test';
import { accountOf, DESK, enterAs, expectAccessible, PHONE, portray } from './people.ts';
import { ask } from './database.ts';
import { fillProposal, giveMarks, submit, take } from './proposal-journey.ts';

/** What no browser can do: let a notice period pass. */
async function endNotice(address: string): Promise<void> {
  const id = Number(address.split('/').at(-1));
  await ask(`update "Proposal" set "noticeEndsOn" = current_date - 2 where id = $1`, [id]);
}

function inDays(days: number): string {
  return new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
}

test('a proposal goes all the way from the worker’s phone to the reward', async ({ browser }) => {
  test.setTimeout(180_000);
  const worker = await enterAs(browser, accountOf('职工'), PHONE);
  const leader = await enterAs(browser, accountOf('班组长'), PHONE);
  const director = await enterAs(browser, accountOf('车间主任'), DESK);
  const committee = await enterAs(browser, accountOf('评审委员会'), DESK);
  const office = await enterAs(browser, accountOf('改善办'), DESK);
  const finance = await enterAs(browser, accountOf('财务'), DESK);

  await fillProposal(worker, {
    title: '轧染机烘筒冷凝水回收到前道水洗',
    mode: '想这样改，请定一下',
    saving: { amount: '18000', formula: '每天回收热水 6 吨 × 10 元 × 300 天 = 18000 元' },
  });
  const address = await submit(worker);

  await take(leader, address, '退回补充', { 要补充什么: '请写清楚管路从哪里接' });
  await worker.goto(address);
  await expect(worker.getByText('请写清楚管路从哪里接')).toBeVisible();
  await worker.getByRole('link', { name: '接着填写' }).click();
  await worker.getByLabel('怎么改').fill('从烘筒疏水阀后接一根管到前道水洗槽，加一个止回阀，机修一天能装好');
  await submit(worker);

  await take(leader, address, '受理');
  await expect(leader.getByText('年节约金额')).toHaveCount(0);
  await take(director, address, '上报公司', { 理由: '年节约超过一万元，请公司定' });
  await take(committee, address, '采纳', { 会议纪要: '评审会第二项：同意采纳，由机修配合' });
  await take(director, address, '安排实施', { 实施人: accountOf('职工', 1).login, 完成日期: inDays(10) });

  const implementer = await enterAs(browser, accountOf('职工', 1), PHONE);
  await implementer.goto('/');
  await expect(implementer.getByText('轧染机烘筒冷凝水回收到前道水洗').first()).toBeVisible();
  await take(implementer, address, '报告做完', {
    改之后是什么样: '管路已接好，前道水洗槽每天少用 6 吨新鲜水，水温也高了十度',
    '实际投入（元）': '2600',
  });
  await take(director, address, '验收合格', { 验收记录: '到现场看过，水表一周记录属实' });
  await take(finance, address, '核定效益', {
    '核定年节约（元）': '16800',
    核算过程: '按水表记录每天 5.6 吨 × 10 元 × 300 天',
  });
  await giveMarks(director, address, [20, 8, 16, 14, 13, 9]);
  await giveMarks(committee, address, [20, 8, 17, 14, 13, 9]);
  await take(office, address, '公示');
  await endNotice(address);
  await take(finance, address, '登记发放', { 发放凭证: '十一月工资单' });

  await worker.goto(address);
  await expect(worker.getByText('已奖励').first()).toBeVisible();
  await expectAccessible(worker);
  await expectAccessible(director);
  await portray(director, 'proposal-desk');
});
