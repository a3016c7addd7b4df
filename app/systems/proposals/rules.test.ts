import { expect, test } from 'vitest';
import { problemsOfValue } from '#app/platform/rules/rule-value.ts';
import { GRADES, refusalReasonsFor } from './proposal.ts';
import { proposalRules, proposalRulesOn } from './rules.ts';

test('every default is a value of its rule', () => {
  for (const rule of Object.values(proposalRules))
    expect(problemsOfValue(rule, rule.default), rule.key).toEqual([]);
});

test('what is called law names its article, what is a choice says so', () => {
  for (const { key, status, source } of Object.values(proposalRules)) {
    if (status === 'law') expect(source, key).toMatch(/第.+条$/);
    else expect(source, key).toBe(status);
  }
});

test('every grade has its band', () => {
  expect(proposalRules['kaizen.grades'].default.map(({ key }) => key)).toEqual([...GRADES]);
});

test('an enterprise sets its own from a day on', () => {
  const overrides = [
    { key: 'kaizen.first_review', value: 1, validFrom: '2024-01-01', source: '厂发〔2024〕1号' },
  ];
  expect(proposalRulesOn('2023-12-31', overrides)['kaizen.first_review']).toBe(2);
  expect(proposalRulesOn('2024-01-01', overrides)['kaizen.first_review']).toBe(1);
});

test('a reason that does not fit the proposal is not offered', () => {
  expect(refusalReasonsFor('IMPLEMENTED', 'IMPROVEMENT')).not.toContain('ALREADY_IMPLEMENTED');
  expect(refusalReasonsFor('PLANNED', 'IMPROVEMENT')).toContain('ALREADY_IMPLEMENTED');
  expect(refusalReasonsFor('PLANNED', 'FINDING')).not.toContain('NO_SOLUTION');
});
