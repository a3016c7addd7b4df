import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defuse, looksLikeFormula, withoutDefusal } from './defuse.ts';

test.each(['=1+1', '+1', '-5度以下', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＠SUM'])(
  '%j is made harmless',
  (text) => {
    expect(defuse(text)).toBe(`'${text}`);
  },
);

test.each(['2023-03-05', '1+1=2', '', ' =1', '改善前'])('%j stays as it is', (text) => {
  expect(defuse(text)).toBe(text);
});

test('no text runs as a formula after it, and a text that was changed comes back', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@\t\r][^]*$/));
  fc.assert(
    fc.property(texts, (text) => {
      const safe = defuse(text);
      expect(looksLikeFormula(safe)).toBe(false);
      expect(defuse(safe)).toBe(safe);
      if (safe !== text) expect(withoutDefusal(safe)).toBe(text);
    }),
  );
});
