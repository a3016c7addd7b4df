import { expect, test } from 'vitest';
import { isMeant } from './search.ts';

const person = { name: '单晓燕', no: 'E0123', pinyin: 'shanxiaoyan sxy' };

test.each(['单', '晓燕', 'shan', 'ShanXiao', 'shan xiao', 'sxy', 'SX', 'e0123', '　单 '])(
  '%s finds her',
  (typed) => {
    expect(isMeant(typed, person)).toBe(true);
  },
);

test.each(['燕子', 'xiaoyan', 'dxy', '0123'])('%s does not', (typed) => {
  expect(isMeant(typed, person)).toBe(false);
});
