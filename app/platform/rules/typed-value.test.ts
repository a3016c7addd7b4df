import { describe, expect, test } from 'vitest';
import { defineRules, type Band, type Rule } from './rule.ts';
import { readTypedValue, typedOf } from './typed-value.ts';

const OWN = { source: 'default', status: 'default' } as const;
const rules = defineRules({
  'demo.reply': { kind: 'workdays', default: 2, ...OWN },
  'demo.pass': { kind: 'points', default: 60, ...OWN },
  'demo.bonus': { kind: 'share', default: 0.05, ...OWN },
  'demo.limit': { kind: 'yuan', default: '10000.00', ...OWN },
  'demo.open': { kind: 'flag', default: false, ...OWN },
  'demo.rounding': { kind: 'choice', default: 'HALF_UP', choices: ['HALF_UP', 'TRUNCATE'], ...OWN },
  'demo.steps': {
    kind: 'bands',
    scale: { from: 0, to: null },
    gives: 'points',
    default: [band('from0', 0, 1000, '0'), band('from1000', 1000, null, '5')],
    ...OWN,
  },
  'demo.grades': {
    kind: 'bands',
    scale: { from: 0, to: 100 },
    gives: 'yuan',
    names: ['A', 'B', 'C'],
    default: [band('A', 60, 100, '50.00'), band('B', 0, 60, '5.00')],
    ...OWN,
  },
});

function band(key: string, lower: number, upper: number | null, gives: string): Band {
  return { key, lower, upper, gives };
}

function read(rule: Rule, value: string) {
  const found = readTypedValue(rule, { value, bands: [] });
  return found.ok ? found.value : found.problems.map(({ code }) => code);
}

/** A table as it is typed: one line per row, cells between blanks, `_` for one left empty. */
function readTable(rule: Rule, ...rows: string[]) {
  const bands = rows.map((row) => {
    const [key = '', lower = '', upper = '', gives = ''] = row
      .split(' ')
      .map((cell) => cell.replace('_', ''));
    return { key, lower, upper, gives };
  });
  const found = readTypedValue(rule, { value: '', bands });
  return found.ok ? found.value : found.problems.map(({ code }) => code);
}

describe('what is typed for a rule', () => {
  test.each([
    ['demo.reply', ' ３ ', 3],
    ['demo.reply', '0', 0],
    ['demo.reply', '-1', ['negative']],
    ['demo.reply', '1.5', ['notWhole']],
    ['demo.reply', '9999', ['tooMany']],
    ['demo.reply', '两天', ['notThisKind']],
    ['demo.reply', '', ['notThisKind']],
    ['demo.reply', '1e9', ['notThisKind']],
    ['demo.pass', '59.5', 59.5],
    ['demo.pass', '101', ['pointsOver100']],
    ['demo.bonus', '5', 0.05],
    ['demo.bonus', '5%', 0.05],
    ['demo.bonus', '0.29 ％', 0.0029],
    ['demo.bonus', '100', 1],
    ['demo.bonus', '100.01', ['shareOver1']],
    ['demo.bonus', '5.123', ['shareTooFine']],
    ['demo.bonus', '-5', ['negative']],
    ['demo.limit', '1.2万', '12000.00'],
    ['demo.limit', '5,000', '5000.00'],
    ['demo.limit', '-5', ['negative']],
    ['demo.limit', '5.001', ['notAmount']],
    ['demo.limit', '很多', ['notAmount']],
    ['demo.open', 'true', true],
    ['demo.open', 'false', false],
    ['demo.open', '', ['notThisKind']],
    ['demo.rounding', 'TRUNCATE', 'TRUNCATE'],
    ['demo.rounding', 'HALF', ['unknownChoice']],
  ] as const)('%s: %j is %j', (key, typed, expected) => {
    expect(read(rules[key], typed)).toEqual(expected);
  });

  test('a row left empty is no band, and a new one is told by where it begins', () => {
    expect(readTable(rules['demo.steps'], '_ 0 500 0', '_ _ _ _', '_ 500 _ 10')).toEqual([
      band('from0', 0, 500, '0'),
      band('from500', 500, null, '10'),
    ]);
  });

  test('a name left empty is left out', () => {
    expect(readTable(rules['demo.grades'], 'A 80 100 1千', 'B 0 80 5', 'C _ _ _')).toEqual([
      'bandIncomplete',
    ]);
    expect(readTable(rules['demo.grades'], 'A 80 100 1,000', 'B 0 80 5', 'C _ _ _')).toEqual([
      band('A', 80, 100, '1000.00'),
      band('B', 0, 80, '5.00'),
    ]);
  });

  test.each([
    [['A 80 100 5', 'B 0 70 1', 'C _ _ _'], ['bandHole']],
    [['A 80 100 5', 'B 0 85 1', 'C _ _ _'], ['bandOverlap']],
    [['A 0 50 5', 'B 50 100 1', 'C _ _ _'], ['bandKeyOrder']],
    [['A _ 100 5', 'B 0 80 1', 'C _ _ _'], ['bandIncomplete']],
    [['A _ _ _', 'B _ _ _', 'C _ _ _'], ['noBands']],
  ])('the table %j is refused: %j', (rows, codes) => {
    expect(readTable(rules['demo.grades'], ...rows)).toEqual(codes);
  });
});

test('what a form begins with is read as the value that it shows', () => {
  for (const rule of Object.values(rules)) {
    const found = readTypedValue(rule, typedOf(rule, rule.default));
    expect(found, rule.key).toEqual({ ok: true, value: rule.default });
  }
  expect(typedOf(rules['demo.grades'], rules['demo.grades'].default).bands.map(({ key }) => key)).toEqual([
    'A',
    'B',
    'C',
  ]);
});
