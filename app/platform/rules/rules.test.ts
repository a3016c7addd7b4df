import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf } from './bands.ts';
import { resolveRule, resolveValues } from './resolve-rule.ts';
import { defineRules, type Band, type RuleOverride } from './rule.ts';
import { isRuleValue, problemsOfValue } from './rule-value.ts';

const rules = defineRules({
  'demo.reply': { kind: 'workdays', default: 2, source: 'default', status: 'default' },
  'demo.bonus': { kind: 'share', default: 0.05, source: 'default', status: 'default' },
  'demo.limit': { kind: 'yuan', default: '10000.00', source: 'default', status: 'default' },
  'demo.pass': { kind: 'points', default: 60, source: 'default', status: 'default' },
  'demo.open': { kind: 'flag', default: true, source: 'default', status: 'default' },
  'demo.rounding': {
    kind: 'choice',
    default: 'UP',
    choices: ['UP', 'DOWN'],
    source: 'default',
    status: 'default',
  },
  'demo.bands': {
    kind: 'bands',
    scale: { from: 0, to: 100 },
    gives: 'yuan',
    default: [band('high', 60, 100, '100'), band('low', 0, 60, '5')],
    source: '合理化建议和技术改进奖励条例 Art.6',
    status: 'law',
  },
  'demo.open_bands': {
    kind: 'bands',
    scale: { from: 0, to: null },
    gives: 'points',
    most: 10,
    default: [band('none', 0, 100, '0'), band('some', 100, null, '10')],
    source: 'default',
    status: 'default',
  },
  'demo.named': {
    kind: 'bands',
    scale: { from: 0, to: 100 },
    gives: 'yuan',
    names: ['A', 'B'],
    default: [band('B', 0, 50, '1'), band('A', 50, 100, '2')],
    source: 'default',
    status: 'default',
  },
});

function band(key: string, lower: number, upper: number | null, gives: string): Band {
  return { key, lower, upper, gives };
}

function override(value: unknown, validFrom: string, validTo: string | null = null): RuleOverride {
  return { key: 'demo.reply', value, validFrom, validTo, source: '厂发〔2023〕5号' };
}

describe('a value of a rule', () => {
  test('every default is a value of its own rule', () => {
    for (const rule of Object.values(rules))
      expect(problemsOfValue(rule, rule.default), rule.key).toEqual([]);
  });

  test.each([
    ['demo.reply', -1, 'negative'],
    ['demo.reply', 1.5, 'notWhole'],
    ['demo.reply', '2', 'notThisKind'],
    ['demo.reply', 2501, 'tooMany'],
    ['demo.bonus', 1.01, 'shareOver1'],
    ['demo.bonus', -0.1, 'negative'],
    ['demo.bonus', 0.00005, 'shareTooFine'],
    ['demo.limit', '-1', 'negative'],
    ['demo.limit', '1e4', 'notAmount'],
    ['demo.limit', '1000000000000', 'amountTooLarge'],
    ['demo.limit', 10_000, 'notThisKind'],
    ['demo.pass', 101, 'pointsOver100'],
    ['demo.open', 'yes', 'notThisKind'],
    ['demo.rounding', 'HALF', 'unknownChoice'],
    ['demo.bands', [], 'noBands'],
    ['demo.bands', 'A', 'notThisKind'],
    ['demo.bands', [{ key: 'x', lower: 0, upper: 100 }], 'bandIncomplete'],
    ['demo.bands', [band('x', 0, 100, '1e3')], 'bandIncomplete'],
    ['demo.bands', [band('x', 0, 50, '1'), band('y', 60, 100, '1')], 'bandHole'],
    ['demo.bands', [band('x', 10, 100, '1')], 'bandHole'],
    ['demo.bands', [band('x', 0, 90, '1')], 'bandHole'],
    ['demo.bands', [band('x', -5, 100, '1')], 'bandOffScale'],
    ['demo.bands', [band('x', 0, 110, '1')], 'bandOffScale'],
    ['demo.bands', [band('x', 0, null, '1')], 'bandOffScale'],
    ['demo.bands', [band('x', 0, 50, '1'), band('x', 50, 100, '1')], 'bandKeyTwice'],
    ['demo.open_bands', [band('x', 0, 100, '1')], 'bandHole'],
    ['demo.open_bands', [band('x', 0, null, '11')], 'bandGivesTooMuch'],
    ['demo.named', [band('C', 0, 100, '1')], 'bandKeyUnknown'],
    ['demo.named', [band('A', 0, 50, '1'), band('B', 50, 100, '1')], 'bandKeyOrder'],
  ] as const)('%s refuses %j: %s', (key, value, code) => {
    expect(problemsOfValue(rules[key], value).map((problem) => problem.code)).toEqual([code]);
  });

  test('the published table that overlaps at 10 is refused', () => {
    const published = [band('1', 0, 10, '5'), band('2', 10, 20, '30'), band('3', 19, 100, '50')];
    expect(problemsOfValue(rules['demo.bands'], published)).toEqual([
      { code: 'bandOverlap', params: { band: '10–20', other: '19–100' } },
    ]);
  });

  test('an empty band is named', () => {
    const codes = problemsOfValue(rules['demo.bands'], [band('x', 0, 0, '1'), band('y', 0, 100, '1')]);
    expect(codes).toContainEqual({ code: 'bandEmpty', params: { band: '0–0' } });
  });
});

describe('bands', () => {
  test.each([
    [0, 'low'],
    [59.99, 'low'],
    [60, 'high'],
    [100, 'high'],
  ])('%d falls into %s', (value, key) => {
    expect(bandOf(rules['demo.bands'].default, value)?.key).toBe(key);
  });

  test('hold nothing beyond their scale, unless they are open', () => {
    expect(bandOf(rules['demo.bands'].default, 100.01)).toBeNull();
    expect(bandOf(rules['demo.bands'].default, -1)).toBeNull();
    expect(bandOf(rules['demo.open_bands'].default, 1e9)?.key).toBe('some');
  });

  test('that tile a scale put every value into exactly one of them', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, fc.double({ min: 0, max: 100, noNaN: true }), (inner, value) => {
        const ends = [0, ...inner.sort((a, b) => a - b), 100];
        const bands = ends.slice(1).map((upper, at) => band(String(at), ends[at] as number, upper, '1'));
        expect(isRuleValue(rules['demo.bands'], bands)).toBe(true);
        const holding = bands.filter(
          ({ lower, upper }) =>
            value >= lower && (value < (upper as number) || (upper === 100 && value === 100)),
        );
        expect(holding).toEqual([bandOf(bands, value)]);
      }),
    );
  });
});

describe('a rule on a day', () => {
  const reply = rules['demo.reply'];

  test('is its default as long as nothing else is valid', () => {
    expect(resolveRule(reply, [override(3, '2024-01-01')], '2023-12-31')).toEqual({
      key: 'demo.reply',
      kind: 'workdays',
      value: 2,
      source: 'default',
      status: 'default',
      validFrom: null,
    });
  });

  test('is the latest of the overrides that are valid, both ends counted', () => {
    const overrides = [override(5, '2023-06-01', '2023-06-30'), override(3, '2023-01-01')];
    expect(resolveRule(reply, overrides, '2023-05-31').value).toBe(3);
    expect(resolveRule(reply, overrides, '2023-06-01').value).toBe(5);
    expect(resolveRule(reply, overrides, '2023-06-30').value).toBe(5);
    expect(resolveRule(reply, overrides, '2023-07-01')).toMatchObject({
      value: 3,
      status: 'override',
      source: '厂发〔2023〕5号',
      validFrom: '2023-01-01',
    });
  });

  test('of two overrides from the same day takes the later one', () => {
    expect(
      resolveRule(reply, [override(3, '2023-01-01'), override(4, '2023-01-01')], '2023-01-01').value,
    ).toBe(4);
  });

  test('cannot be read when its override is broken', () => {
    expect(() => resolveRule(reply, [override(-3, '2023-01-01')], '2023-01-01')).toThrow('demo.reply');
  });

  test('comes with all others of its register', () => {
    const values = resolveValues(rules, [override(3, '2023-01-01')], '2023-01-01');
    expect(values['demo.reply']).toBe(3);
    expect(values['demo.bonus']).toBe(0.05);
    expect(Object.keys(values)).toEqual(Object.keys(rules));
  });
});
