import { expect, test } from 'vitest';
import { whatGivesAway } from './what-gives-away.ts';

const AROUND = { unitSize: 30, unitName: '甲班', names: ['张伟'], no: 'E0016' };
const kinds = (text: string, around = AROUND) => whatGivesAway(text, around).map(({ kind }) => kind);

test.each([
  ['夜班食堂只剩冷饭冷菜，希望能有热的', []],
  ['我叫王小明，想说食堂的事', ['name']],
  ['张伟反映加班费没有发', ['name']],
  ['我的工号是 e0016，请查一下加班费', ['no']],
  ['工号：20158 的加班费没有发', ['no']],
  ['请打 13800138000 找我', ['phone']],
  ['我是夜班唯一的女工，更衣室没有锁', ['only']],
  ['我是甲班的班长，班里缺人', ['only']],
  ['染缸 62 度，每缸 120 公斤', []],
])('%s', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test('a group under five is too small to hide in', () => {
  expect(kinds('食堂的饭太冷了', { ...AROUND, unitSize: 4 })).toEqual(['smallUnit']);
  expect(kinds('食堂的饭太冷了', { ...AROUND, unitSize: 5 })).toEqual([]);
});
