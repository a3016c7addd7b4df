import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { channelHint } from './redirect.ts';

const register = parse(readFileSync('samples/proposals.csv'), { columns: true, bom: true }) as Record<
  string,
  string
>[];
const textOf = (row: Record<string, string>) => `${row['提案名称']} ${row['改善前']}`;

describe('a topic of another channel', () => {
  test.each([
    ['希望提高夜班补贴标准', 'PAY', 'REPRESENTATIVE'],
    ['建议涨 工资', 'PAY', 'REPRESENTATIVE'],
    ['工资和奖金分配', 'PAY', 'REPRESENTATIVE'],
    ['要求更换班长人选', 'PERSONNEL', 'REPRESENTATIVE'],
    ['班长经常骂人', 'COMPLAINT', 'EMPLOYEE_ISSUE'],
    ['食堂的菜最近又涨价了', 'COMPLAINT', 'EMPLOYEE_ISSUE'],
  ])('%s', (text, topic, channel) => {
    expect(channelHint(text)).toMatchObject({ topic, channel });
  });

  test.each([
    '工资表自动核算',
    '客户投诉单流程简化',
    '职工宿舍报修改进',
    '考勤机移到车间门口',
    '食堂剩菜计量',
  ])('%s may well be a proposal', (text) => {
    expect(channelHint(text)).toBeNull();
  });

  test('is recognised in every row that the factory passed on, and in no row that it took', () => {
    const passedOn = register.filter((row) => /工资人事|个人诉求/.test(row['不采纳原因'] ?? ''));
    expect(passedOn.length).toBeGreaterThan(0);
    for (const row of passedOn) expect(channelHint(textOf(row)), textOf(row)).not.toBeNull();
    const taken = register.filter((row) => row['状态'] !== '不受理');
    for (const row of taken) expect(channelHint(textOf(row)), textOf(row)).toBeNull();
  });
});
