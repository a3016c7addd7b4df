import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workCalendar } from '#app/platform/calendar/workdays.ts';
import { guardFigures } from './disclosure.ts';
import { byCount, resultOf, type Cell, type Span } from './tally.ts';

const WHOLE = { level: 'enterprise' } as const;
const [DYEING, FINISHING] = [1, 2];
const ID = 'concernOnTimeReplyRate';

function month(at: number): Span {
  const text = `2024-${String(at).padStart(2, '0')}`;
  return { kind: 'month', from: `${text}-01`, to: `${text}-28` };
}

function quarter(at: number): Span {
  return { kind: 'quarter', from: month(at * 3 - 2).from, to: month(at * 3).to };
}

const YEAR: Span = { kind: 'year', from: '2024-01-01', to: '2024-12-31' };

/** Concerns due in a month of 2024, and as many sent in it. */
function due(unitId: number, at: number, count: number): Cell {
  return {
    at: month(at).from.slice(0, 7),
    unitId,
    counts: { concernRepliesDue: count, concernsSent: count },
  };
}

describe('months of the whole enterprise', () => {
  test('are shown from five on', () => {
    const guard = guardFigures([due(DYEING, 1, 5), due(DYEING, 2, 6)]);
    expect(guard(ID, WHOLE, month(1))).toBeNull();
    expect(guardFigures([due(DYEING, 1, 4)])(ID, WHOLE, month(1))).toBe('few');
  });

  test('hide the next smallest beside a single few, since their quarter is told', () => {
    const guard = guardFigures([due(DYEING, 1, 3), due(DYEING, 2, 6), due(DYEING, 3, 9)]);
    expect([1, 2, 3].map((at) => guard(ID, WHOLE, month(at)))).toEqual(['few', 'few', null]);
    expect(guard(ID, WHOLE, quarter(1))).toBeNull();
  });

  test('without any say so, whatever is hidden beside them', () => {
    const guard = guardFigures([due(DYEING, 1, 3)]);
    expect([1, 2].map((at) => guard(ID, WHOLE, month(at)))).toEqual(['few', null]);
  });

  test('to date are told only where all that they are the sum of is', () => {
    const guard = guardFigures([due(DYEING, 1, 9), due(DYEING, 2, 3), due(DYEING, 3, 8)]);
    const toDate = (at: number): Span => ({ kind: 'toDate', from: '2024-01-01', to: month(at).to });
    expect(guard(ID, WHOLE, toDate(1))).toBeNull();
    expect(guard(ID, WHOLE, toDate(2))).toBe('few');
    expect(guard(ID, WHOLE, toDate(3))).toBeNull();
  });
});

/** Whatever was shown, nobody computes a number of one to four from months, quarters, departments and their sums. */
test('no difference between what is shown gives a few away', () => {
  const often = { arbitrary: fc.constant(0), weight: 3 };
  const some = { arbitrary: fc.integer({ min: 1, max: 12 }), weight: 1 };
  const counts = fc.array(fc.oneof(often, some), { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(counts, (numbers) => {
      const cells = numbers.map((count, at) => due(at < 12 ? DYEING : FINISHING, (at % 12) + 1, count));
      const guard = guardFigures(cells);
      const count = (span: Span, units: number[]) =>
        cells
          .filter(
            ({ at, unitId }) =>
              units.includes(unitId) && at >= span.from.slice(0, 7) && at <= span.to.slice(0, 7),
          )
          .reduce((sum, { counts: { concernRepliesDue = 0 } }) => sum + concernRepliesDue, 0);
      const all = [DYEING, FINISHING];
      const lines: { span: Span; unit: number | null; whole: boolean }[][] = [
        ...[1, 2, 3, 4].map((q) => [
          ...[2, 1, 0].map((back) => ({ span: month(q * 3 - back), unit: null, whole: false })),
          { span: quarter(q), unit: null, whole: true },
        ]),
        ...[null, ...all].map((unit) => [
          ...[1, 2, 3, 4].map((q) => ({ span: quarter(q), unit, whole: false })),
          { span: YEAR, unit, whole: true },
        ]),
        ...[quarter(1), quarter(2), quarter(3), quarter(4), YEAR].map((span) => [
          ...all.map((unit) => ({ span, unit: unit as number | null, whole: false })),
          { span, unit: null, whole: true },
        ]),
      ];
      for (const line of lines) {
        const hidden = line.filter(({ span, unit }) => {
          const place = unit === null ? WHOLE : ({ level: 'department', unitId: unit } as const);
          const isHidden = guard(ID, place, span) !== null;
          const value = count(span, unit === null ? all : [unit]);
          if (!isHidden) expect(value === 0 || value >= 5).toBe(true);
          return isHidden && value > 0;
        });
        expect(hidden.length === 1 && line.length > 1 && hasOthers(line, hidden[0])).toBe(false);
      }

      function hasOthers(line: (typeof lines)[number], only: (typeof lines)[number][number] | undefined) {
        return line.some((one) => one !== only && count(one.span, one.unit === null ? all : [one.unit]) > 0);
      }
    }),
    { numRuns: 300 },
  );
});

describe('departments', () => {
  const cells = [due(DYEING, 1, 9), due(FINISHING, 1, 7)];
  const dyeing = { level: 'department', unitId: DYEING } as const;

  test('have quarters and no months, teams nothing', () => {
    const guard = guardFigures(cells);
    expect(guard(ID, dyeing, quarter(1))).toBeNull();
    expect(guard(ID, dyeing, month(1))).toBe('tooFine');
    expect(guard(ID, { level: 'team', unitId: 9 }, quarter(1))).toBe('tooFine');
    expect(guard('promisesKeptOnTime', { level: 'team', unitId: 9 }, month(1))).toBeNull();
  });

  test('hide what differs by a few from what was sent, which other figures tell', () => {
    const guard = guardFigures([
      ...cells,
      { at: '2024-03', unitId: DYEING, counts: { concernsSent: 2 } },
      { at: '2024-05', unitId: DYEING, counts: { concernsSent: 30, concernRepliesDue: 30 } },
    ]);
    expect(guard(ID, dyeing, quarter(1))).toBe('few');
    expect(guard(ID, { ...dyeing, unitId: FINISHING }, quarter(1))).toBe('few');
  });

  test('do not learn how few of the enterprise came by card, or did not', () => {
    const byCard = (count: number) =>
      guardFigures([{ at: '2024-01', unitId: DYEING, counts: { concernsSent: 20, concernsByCard: count } }]);
    expect(byCard(3)('cardConcernShare', WHOLE, month(1))).toBe('few');
    expect(byCard(18)('cardConcernShare', WHOLE, month(1))).toBe('few');
    expect(byCard(8)('cardConcernShare', WHOLE, month(1))).toBeNull();
    expect(byCard(8)('cardConcernShare', dyeing, quarter(1))).toBe('wholeOnly');
  });
});

describe('numbers of several units and months', () => {
  const tally = {
    counts: byCount([
      { at: '2024-01', unitId: 1, counts: { promisesDue: 1, promisesKeptOnTime: 1 } },
      { at: '2024-02', unitId: 2, counts: { promisesDue: 3, promisesKeptOnTime: 0 } },
      { at: '2024-01-31', unitId: 1, counts: { peopleOnRoster: 7 } },
    ]),
    answers: [],
    calendar: workCalendar(() => ({ exceptions: new Map(), estimated: false })),
  };

  test('are added, and percentages never averaged', () => {
    const whole = { from: '2024-01-01', to: '2024-03-31' };
    const { numerator, denominator } = resultOf(tally, 'promisesKeptOnTime', whole, null);
    expect([numerator?.numerator, denominator?.numerator]).toEqual([1n, 4n]);
  });

  test('of people are those of the last day', () => {
    const on = (to: string) =>
      resultOf(tally, 'cardCoverage', { from: '2024-01-01', to }, null).denominator?.numerator;
    expect([on('2024-01-31'), on('2024-01-30')]).toEqual([7n, 0n]);
  });
});
