import { expect, test } from 'vitest';
import { draftSentences, type ReportRow } from './report.ts';

function row(id: ReportRow['id'], now: number | null, before: number | null): ReportRow {
  const figure = (value: number | null) => ({
    printed: String(value),
    numerator: null,
    denominator: null,
    value,
    hidden: null,
  });
  return { id, now: figure(now), before: figure(before), toDate: figure(now) };
}

test('the sentences name what changed most, and nothing that cannot be compared', () => {
  const { improved, worse } = draftSentences(
    [
      row('promisesKeptOnTime', 0.9, 0.8),
      row('talksHeld', 1, 0.5),
      row('cardCoverage', 0.4, 0.6),
      row('concernOnTimeReplyRate', null, 0.1),
      row('cardConcernShare', 0.9, 0),
    ],
    [],
  );
  expect([improved?.id, worse?.id]).toEqual(['talksHeld', 'cardCoverage']);
});

test('where nothing rose or fell they say so', () => {
  const { improved, worse } = draftSentences([row('talksHeld', 0.5, 0.5)], []);
  expect([improved, worse]).toEqual([null, null]);
});

test('of a few overdue concerns no number is told, and kinds without a name are counted together', () => {
  const overdue = [
    { subjectType: 'proposals', overdue: 12 },
    { subjectType: 'concerns', overdue: 3 },
    { subjectType: 'vacancies', overdue: 1 },
    { subjectType: 'representative-entries', overdue: 1 },
  ];
  expect(draftSentences([], overdue).overdue).toEqual([
    { kind: 'concerns', overdue: 'few' },
    { kind: 'proposals', overdue: 12 },
    { kind: 'others', overdue: 2 },
  ]);
});
