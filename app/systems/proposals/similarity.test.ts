import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage, gramsOf, similarity } from './similarity.ts';

describe('bigrams', () => {
  test.each([
    ['定型机', ['定型', '型机']],
    ['2号卷布机', ['2号', '号卷', '卷布', '布机']],
    ['２号　卷布', ['2号', '卷布']],
    ['PLC控制', ['pl', 'lc', 'c控', '控制']],
    ['省电，省水', ['省电', '省水']],
    ['哈哈哈', ['哈哈']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['水', []],
    ['', []],
    ['，。！', []],
  ])('%s', (text, grams) => {
    expect(gramsOf(text)).toEqual(grams);
  });

  test('of a phrase are all among those of a text it stands in', () => {
    const words = fc.string({ unit: fc.constantFrom(...'染色机定型A2号，。 Ｂ'), maxLength: 12 });
    fc.assert(
      fc.property(words, words, words, (before, phrase, after) => {
        expect(gramsOf(before + phrase + after)).toEqual(expect.arrayContaining(gramsOf(phrase)));
      }),
    );
  });
});

describe('similarity', () => {
  test('is 1 of the same, 0 of nothing in common, and the same both ways', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'染色机定型号卷布机阀门'), maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const value = similarity(one, other);
        expect(value).toBe(similarity(other, one));
        expect(value >= 0 && value <= 1).toBe(true);
        if (gramsOf(one).length > 0) expect(similarity(one, one)).toBe(1);
      }),
    );
    expect(similarity('', '')).toBe(0);
    expect(similarity('染缸加盖', '叉车充电')).toBe(0);
  });

  test('tells the same idea at another machine from another idea', () => {
    const same = similarity('4号溢流机疏水阀改造', '2号溢流机疏水阀改造');
    const other = similarity('4号溢流机疏水阀改造', '4号溢流机照明改造');
    expect(same).toBeGreaterThan(0.8);
    expect(other).toBeLessThan(0.7);
  });

  test('does not rest on words that stand everywhere', () => {
    expect(similarity('现场改善方案', '设备改善方案')).toBeLessThan(0.5);
  });
});

test('half a title already covers', () => {
  expect(coverage('溢流机疏水', '4号溢流机疏水阀改造，漏汽明显')).toBe(1);
  expect(coverage('', '4号溢流机疏水阀改造')).toBe(0);
  expect(coverage('叉车充电', '4号溢流机疏水阀改造')).toBe(0);
});
