import { describe, expect, test } from 'vitest';
import { createTexts } from './i18n.ts';
import { rememberTexts } from './remember-texts.ts';

const TEXTS = {
  core: {
    plain: '保存',
    filled: '第 {{page}} 页，共 {{pages}} 页',
    sum: '{{amount, number}} 元',
    nested: '$t(plain)：{{name}}',
  },
  other: { plain: '别的', rows_one: '{{count}} row', rows_other: '{{count}} rows' },
};

const slow = createTexts('en', TEXTS);
const fast = rememberTexts(createTexts('en', TEXTS));

type Ask = (key: string, params?: Record<string, unknown>) => string;

describe.each([
  ['plain', undefined],
  ['filled', { page: 3, pages: 7 }],
  ['filled', { page: '$&', pages: '{{page}}' }],
  ['sum', { amount: 12_345 }],
  ['nested', { name: '张' }],
  ['other:plain', undefined],
  ['other:rows', { count: 1 }],
  ['other:rows', { count: 2 }],
  ['unknown.key', undefined],
])('the text %s with %o', (key, params) => {
  test('is the same as without remembering, also the second time', () => {
    for (const [known, remembered] of [
      [slow.t as unknown as Ask, fast.t as unknown as Ask],
      [slow.getFixedT(null, ['core']) as unknown as Ask, fast.getFixedT(null, ['core']) as unknown as Ask],
    ] as const) {
      expect(remembered(key, params)).toBe(known(key, params));
      expect(remembered(key, params)).toBe(known(key, params));
    }
  });
});

test('a namespace has words of its own', () => {
  const wordsOf = fast.getFixedT as unknown as (language: null, namespace: string) => Ask;
  expect(wordsOf(null, 'other')('plain')).toBe('别的');
  expect(wordsOf(null, 'core')('plain')).toBe('保存');
});
