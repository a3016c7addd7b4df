import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const NAMES = ['染色车间', '印花车间', '整理车间', '前处理车间', '财务部'];

test('suggests the name that differs by a sign or so', () => {
  expect(nearestName('染色车问', NAMES)).toBe('染色车间');
  expect(nearestName('前处理车', NAMES)).toBe('前处理车间');
  expect(nearestName('财务', NAMES)).toBe('财务部');
});

test('suggests nothing when nothing is near', () => {
  expect(nearestName('外贸组', ['甲班', '乙班', '丙班'])).toBeUndefined();
  expect(nearestName('信息中心', NAMES)).toBeUndefined();
  expect(nearestName('染色车间', [])).toBeUndefined();
});
