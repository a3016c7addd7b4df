import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCORING_DUTIES } from './authority.ts';
import { CRITERIA, CRITERION_NAMES } from './criteria.ts';
import { gradeOf, scoreOf, scoringOf, tangiblePoints, totalOf } from './grading.ts';
import type { Marks, Sheet, Standing } from './grading.ts';
import { GRADES } from './proposal.ts';
import { proposalRulesOn } from './rules.ts';

const rules = proposalRulesOn('2024-03-05', []);
const plain: Standing = { kind: 'IMPROVEMENT', occurrence: 1, copied: false, secondAsked: false };
const full: Marks = { tangible: 30, intangible: 10, creativity: 20, feasibility: 15, effort: 15, spread: 10 };

const by = (duty: Sheet['duty'], total: number): Sheet => ({ duty, total });
const head = (total: number) => by('UNIT_HEAD', total);
const committee = (total: number) => by('REVIEW_COMMITTEE', total);

describe('the sheet', () => {
  test('has 100 points, and its anchors run from 0 to the most', () => {
    expect(totalOf(full)).toBe(100);
    for (const name of CRITERION_NAMES) {
      const { most, anchors } = CRITERIA[name];
      expect(anchors[0]).toBe(0);
      expect(anchors[anchors.length - 1]).toBe(most);
      expect([...anchors].sort((a, b) => a - b)).toEqual([...anchors]);
    }
  });

  test.each([{ tangible: 31 }, { spread: -1 }, { effort: 1.5 }, { effort: Number.NaN }])(
    'refuses %j',
    (own) => {
      expect(() => totalOf({ ...full, ...own })).toThrow(RangeError);
    },
  );

  test.each([
    [null, 0],
    ['0.00', 0],
    ['999.99', 0],
    ['1000.00', 5],
    ['49999.99', 15],
    ['500000.00', 30],
    ['99000000.00', 30],
  ])('a saving of %s suggests %d points', (saving, points) => {
    expect(tangiblePoints(saving, rules)).toBe(points);
  });
});

describe('a grade', () => {
  test.each([
    [100, 'S'],
    [90, 'S'],
    [89.99, 'A'],
    [80, 'A'],
    [70, 'B'],
    [60, 'C'],
    [59.5, 'D'],
    [40, 'D'],
    [39.99, 'E'],
    [20, 'E'],
    [19.99, 'P'],
    [0, 'P'],
  ])('of %d is %s', (score, grade) => {
    expect(gradeOf(score, plain, rules)).toBe(grade);
  });

  test('is one lower for a borrowed idea, never below 参与', () => {
    expect(gradeOf(95, { ...plain, copied: true }, rules)).toBe('A');
    expect(gradeOf(5, { ...plain, copied: true }, rules)).toBe('P');
  });

  test('of a finding ends at its best grade', () => {
    expect(gradeOf(95, { ...plain, kind: 'FINDING' }, rules)).toBe('D');
    expect(gradeOf(30, { ...plain, kind: 'FINDING' }, rules)).toBe('E');
  });

  test('that has no band is never given', () => {
    const bands = rules['kaizen.grades'].filter(({ key }) => key === 'S' || key === 'A' || key === 'P');
    const own = {
      ...rules,
      'kaizen.grades': bands.map((band) => (band.key === 'P' ? { ...band, upper: 80 } : band)),
    };
    expect(gradeOf(85, { ...plain, copied: true }, own)).toBe('P');
    expect(gradeOf(95, { ...plain, kind: 'FINDING' }, own)).toBe('P');
    expect(gradeOf(50, plain, own)).toBe('P');
  });

  test('does not exist beyond the bands', () => {
    expect(() => gradeOf(101, plain, rules)).toThrow(RangeError);
  });
});

describe('the score', () => {
  test.each([
    [[85], 1, 85],
    [[85, 90], 1, 87.5],
    [[70, 90, 81], 1, 80.33],
    [[85], 2, 42.5],
    [[85, 86], 2, 42.75],
    [[100], 4, 12.5],
  ])('of %j put for the %dth time is %d', (totals, occurrence, score) => {
    expect(scoreOf(totals.map(head), { occurrence }, rules)).toBe(score);
  });

  test('is never lifted over a bound of a grade by rounding', () => {
    const sheets = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(sheets, fc.integer({ min: 1, max: 8 }), (totals, occurrence) => {
        const score = scoreOf(totals.map(head), { occurrence }, rules);
        const exact = totals.reduce((sum, total) => sum + total, 0) / totals.length / 2 ** (occurrence - 1);
        const bounds = rules['kaizen.grades'].map(({ lower }) => lower);
        for (const bound of bounds) if (exact < bound - 1e-9) expect(score).toBeLessThan(bound);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the sheets', () => {
  test('begin with one from anybody who may score', () => {
    expect(scoringOf([], plain, rules)).toMatchObject({
      complete: false,
      wanted: SCORING_DUTIES,
      because: 'first',
    });
  });

  test('one is enough for a grade that its scorer settles', () => {
    expect(scoringOf([head(65)], plain, rules)).toEqual({
      score: 65,
      grade: 'C',
      complete: true,
      wanted: [],
      because: null,
    });
  });

  test('a higher level settles what a lower one may not', () => {
    const first = scoringOf([head(75)], plain, rules);
    expect(first).toMatchObject({
      complete: false,
      because: 'authority',
      wanted: ['KAIZEN_OFFICE', 'REVIEW_COMMITTEE'],
    });
    expect(scoringOf([head(75), by('KAIZEN_OFFICE', 73)], plain, rules)).toMatchObject({
      score: 74,
      grade: 'B',
      complete: true,
    });
  });

  test('top grades want two, of which one is the committee’s', () => {
    expect(scoringOf([committee(92)], plain, rules)).toMatchObject({ complete: false, because: 'second' });
    expect(scoringOf([head(92), committee(90)], plain, rules)).toMatchObject({ grade: 'S', complete: true });
  });

  test('a second may be asked for', () => {
    expect(scoringOf([head(45)], { ...plain, secondAsked: true }, rules)).toMatchObject({
      because: 'second',
    });
  });

  test('a spread of more than 15 wants a third, and its mean counts', () => {
    expect(scoringOf([head(50), committee(65)], plain, rules)).toMatchObject({ complete: true, score: 57.5 });
    expect(scoringOf([head(50), committee(66)], plain, rules)).toMatchObject({
      complete: false,
      because: 'spread',
    });
    expect(scoringOf([head(50), committee(66), committee(64)], plain, rules)).toMatchObject({
      score: 60,
      complete: true,
    });
  });

  test('always come to an end when the committee goes on scoring, after four at most', () => {
    const sheet = fc.record({
      duty: fc.constantFrom(...SCORING_DUTIES),
      total: fc.integer({ min: 0, max: 100 }),
    });
    const late = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(sheet, late, fc.boolean(), (first, totals, secondAsked) => {
        const sheets = [first, ...totals.map(committee)];
        expect(scoringOf(sheets, { ...plain, secondAsked }, rules).complete).toBe(true);
      }),
    );
  });

  test('a better score is never a worse grade', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(GRADES.indexOf(gradeOf(high, plain, rules))).toBeLessThanOrEqual(
          GRADES.indexOf(gradeOf(low, plain, rules)),
        );
      }),
    );
  });
});
