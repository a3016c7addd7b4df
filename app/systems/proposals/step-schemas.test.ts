import { describe, expect, test } from 'vitest';
import { CRITERIA } from './criteria.ts';
import { PROPOSAL_STATUSES } from './proposal.ts';
import { STEP_FIELDS } from './step-fields.ts';
import { STEP_SCHEMAS, type FormStep } from './step-schemas.ts';
import { TRANSITIONS } from './transitions.ts';

function missing(step: FormStep, typed: Record<string, unknown>): string[] {
  const issues = STEP_SCHEMAS[step].safeParse(typed).error?.issues ?? [];
  return [...new Set(issues.map(({ path }) => String(path[0])))].sort();
}

describe('what a form demands is what the table of transitions needs', () => {
  const rows = PROPOSAL_STATUSES.flatMap((status) =>
    TRANSITIONS[status].map((row) => ({ status, ...row })),
  ).filter(({ action }) => action !== 'submit' && action !== 'resubmit');

  test.each(rows)('$status $action', ({ action, needs = [] }) => {
    const demanded = missing(action as FormStep, {}).filter((field) => field !== 'objectionId');
    const always = needs.filter((need): need is string => typeof need === 'string' && need !== 'minutes');
    expect(demanded).toEqual([...always].sort());
  });

  test.each(rows)('every need of $status $action has a field', ({ action, needs = [] }) => {
    const asked = STEP_FIELDS[action as FormStep].map(({ name }) => name);
    for (const need of needs) expect(asked).toContain(typeof need === 'string' ? need : need.field);
  });
});

describe('a refusal', () => {
  const reason = '和去年那条是同一件事';

  test('names the earlier proposal when that is the reason', () => {
    expect(missing('refuse', { reasonCode: 'SAME_AS_EARLIER', reason })).toEqual(['duplicateOfNo']);
    expect(missing('refuse', { reasonCode: 'UNREALISTIC', reason })).toEqual([]);
  });

  test('has a known code and some words', () => {
    expect(missing('refuse', { reasonCode: 'BECAUSE', reason: '不行' })).toEqual(['reason', 'reasonCode']);
  });
});

describe('a sheet', () => {
  const marks = {
    tangible: '10',
    intangible: '5',
    creativity: '7',
    feasibility: '10',
    effort: '5',
    spread: '3',
  };

  test('is read as a form sends it', () => {
    const sheet = STEP_SCHEMAS.score.parse({ marks, copied: 'on', occurrence: '' });
    expect(sheet).toMatchObject({
      marks: { tangible: 10, spread: 3 },
      occurrence: 1,
      copied: true,
      secondAsked: false,
    });
    expect(Object.keys(sheet.marks).sort()).toEqual(Object.keys(CRITERIA).sort());
  });

  test('says the bounds of a mark', () => {
    const [issue] = STEP_SCHEMAS.score.safeParse({ marks: { ...marks, spread: '11' } }).error?.issues ?? [];
    expect(issue).toMatchObject({ path: ['marks', 'spread'], params: { min: 0, max: 10 } });
  });
});

test('votes may be left out, but are whole numbers', () => {
  const decision = { minutes: '三月评审会纪要第2项' };
  expect(STEP_SCHEMAS.adopt.parse({ ...decision, votesFor: '7', votesAgainst: '' })).toMatchObject({
    votesFor: 7,
    votesAgainst: null,
  });
  expect(missing('adopt', { ...decision, votesFor: '半票' })).toEqual(['votesFor']);
});

test('an objection upheld may correct the shares; untyped they stay as they were', () => {
  const upheld = { objectionId: '3', answer: '漏记了李工', score: '72' };
  const corrected = STEP_SCHEMAS.upholdObjection.parse({
    ...upheld,
    partners: [{ who: '李工', share: '30' }],
  });
  expect(corrected).toMatchObject({ objectionId: 3, score: 72, partners: [{ who: '李工', share: 30 }] });
  expect(STEP_SCHEMAS.upholdObjection.parse(upheld).partners).toBeUndefined();
});
