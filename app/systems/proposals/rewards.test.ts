import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumYuan, yuanOf } from '#app/platform/money/fen.ts';
import { GRADES } from './proposal.ts';
import { rewardOf, splitReward, stillToPay } from './rewards.ts';
import { proposalRulesOn } from './rules.ts';
import { proposalDetailTexts } from './texts/detail.zh-CN.ts';

const rules = proposalRulesOn('2024-03-05', []);
const top = { grade: 'S', score: 95, savingVerified: '100000.00', cost: '20000.00' } as const;

describe('a reward', () => {
  test('of every row of the sample register is what the rules give', () => {
    const register = parse(readFileSync('samples/proposals.csv'), { columns: true, bom: true });
    const rows = (register as Record<string, string>[]).filter((row) => row['状态'] === '已奖励');
    expect(rows.length).toBe(6288);
    for (const row of rows) {
      const grade = GRADES.find((one) => proposalDetailTexts.texts.grade[one] === row['等级']);
      const basis = {
        grade: grade ?? 'P',
        score: null,
        savingVerified: row['年节约金额(元)'] || null,
        cost: row['投入成本(元)'] || null,
      };
      expect(rewardOf(basis, rules), row['编号']).toBe(sumYuan([row['奖金(元)'] ?? '']));
    }
  });

  test('of 特级 has 5 % of the verified net saving on top, up to 20,000', () => {
    expect(rewardOf(top, rules)).toBe('5000.00');
    expect(rewardOf({ ...top, savingVerified: '9000000.00' }, rules)).toBe('21000.00');
    expect(rewardOf({ ...top, savingVerified: '20000.30' }, rules)).toBe('1000.02');
    expect(rewardOf({ ...top, savingVerified: null }, rules)).toBe('1000.00');
    expect(rewardOf({ ...top, savingVerified: '100.00' }, rules)).toBe('1000.00');
  });

  test('below the threshold is nothing', () => {
    const strict = { ...rules, 'kaizen.reward_threshold': 60 };
    expect(rewardOf({ ...top, grade: 'D', score: 59.99 }, strict)).toBe('0.00');
    expect(rewardOf({ ...top, grade: 'C', score: 60 }, strict)).toBe('100.00');
  });

  test('paid before is not paid again', () => {
    expect(stillToPay('500.00', '200.00')).toBe('300.00');
    expect(stillToPay('200.00', '500.00')).toBe('0.00');
  });
});

describe('the parts', () => {
  test('go by share, and what does not divide to the lead', () => {
    expect(
      splitReward('100.00', 7, [
        { employeeId: 8, share: 33 },
        { employeeId: 9, share: 33 },
      ]),
    ).toEqual([
      { employeeId: 7, share: 34, amount: '34.00' },
      { employeeId: 8, share: 33, amount: '33.00' },
      { employeeId: 9, share: 33, amount: '33.00' },
    ]);
    expect(splitReward('5.00', 7, [{ employeeId: 8, share: 49 }]).map(({ amount }) => amount)).toEqual([
      '2.55',
      '2.45',
    ]);
  });

  test('add up to the reward, also when it is claimed back', () => {
    const fen = fc.bigInt({ min: -10_000_000n, max: 10_000_000n });
    const shares = fc.array(fc.integer({ min: 1, max: 11 }), { maxLength: 9 });
    fc.assert(
      fc.property(fen, shares, (reward, list) => {
        const parts = splitReward(
          yuanOf(reward),
          0,
          list.map((share, at) => ({ employeeId: at + 1, share })),
        );
        expect(sumYuan(parts.map(({ amount }) => amount))).toBe(yuanOf(reward));
        expect(parts.reduce((sum, { share }) => sum + share, 0)).toBe(100);
      }),
    );
  });
});
