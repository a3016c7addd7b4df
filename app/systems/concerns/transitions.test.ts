import { describe, expect, test } from 'vitest';
import { CONCERN_ACTIONS, ratingAction } from './actions.ts';
import { CIRCUMSTANCES, circumstancesOf, type Circumstance, type ConcernFacts } from './circumstances.ts';
import { CONCERN_STATUSES, TIERS, type ConcernStatus } from './concern.ts';
import { concernRules, type ConcernRuleKey, type ConcernRuleValues } from './rules.ts';
import { TRANSITIONS } from './transitions.ts';
import { concernWorkflow } from './workflow.ts';
import { findStep, nextStep } from '#app/platform/workflow/steps.ts';

const RULES = Object.fromEntries(
  Object.values(concernRules).map((rule) => [rule.key, rule.default]),
) as ConcernRuleValues;

/** Every combination of what a concern may be, in every status. */
function* allFacts(): Generator<ConcernFacts> {
  for (const status of CONCERN_STATUSES)
    for (const tier of TIERS)
      for (const urgency of ['GENERAL', 'URGENT'] as const)
        for (const hazard of [true, false])
          for (const departmentId of [null, 7])
            for (const reopened of [0, 1, 2, 3])
              for (const ratingEndsOn of ['2024-03-01', '2024-03-20'])
                for (const complex of [true, false])
                  yield {
                    status,
                    tier,
                    urgency,
                    hazard,
                    complex,
                    departmentId,
                    reopened,
                    ratingEndsOn,
                    changedOn: '2022-01-01',
                  };
}

const holdingOf = (facts: ConcernFacts) => circumstancesOf(facts, RULES, '2024-03-10');

describe('the table of transitions', () => {
  test('lets at most one row fit, whatever holds', () => {
    for (const facts of allFacts()) {
      const holding = holdingOf(facts);
      for (const action of CONCERN_ACTIONS) {
        const rows = TRANSITIONS[facts.status].filter(
          (row) => row.action === action && (row.when ?? []).every((name: Circumstance) => holding.has(name)),
        );
        expect(rows.length, `${facts.status} ${action}`).toBeLessThanOrEqual(1);
      }
    }
  });

  test('starts the clock that the status it leads to waits for', () => {
    for (const facts of allFacts()) {
      for (const action of CONCERN_ACTIONS) {
        const step = findStep(concernWorkflow, action, facts.status, holdingOf(facts));
        if (!step.possible || step.clock === 'keep') continue;
        const departmentId = step.to === 'DISPATCHED' ? 7 : facts.departmentId;
        const waits = nextStep(concernWorkflow, step.to, holdingOf({ ...facts, departmentId }));
        const expected = waits?.clock ?? 'stop';
        const isShort = expected === 'hazard' && step.clock === 'dispatch';
        if (!isShort) expect(step.clock, `${facts.status} ${action}`).toBe(expected);
      }
    }
  });

  test('uses every circumstance, and reaches every status', () => {
    const rows = Object.values(TRANSITIONS).flat();
    const asked = new Set(
      rows.flatMap(({ when = [], clock }) => [...when, ...(typeof clock === 'string' ? [] : [clock.when])]),
    );
    expect([...asked].sort()).toEqual([...CIRCUMSTANCES].sort());
    const reached = new Set<ConcernStatus>(['REGISTERED']);
    for (const { to } of rows) if (to !== 'SAME') reached.add(to);
    expect([...reached].sort()).toEqual([...CONCERN_STATUSES].sort());
  });

  test('never lets a department close or answer the author by itself', () => {
    for (const { to, who } of Object.values(TRANSITIONS).flat()) {
      const isDepartments = (who as readonly string[]).some((duty) =>
        ['HANDLER', 'DEPARTMENT_HEAD', 'CO_HANDLER'].includes(duty),
      );
      if (isDepartments) expect(['CLOSED', 'REPLIED', 'NOT_ACCEPTED', 'TRANSFERRED']).not.toContain(to);
    }
  });

  test('counts days by rules of the register only', () => {
    const keys = Object.keys(concernRules) as ConcernRuleKey[];
    for (const { rule } of Object.values(concernWorkflow.clocks)) expect(keys).toContain(rule);
  });
});

describe('a rating', () => {
  test('not fixed is opened again, then goes up, then stays so', () => {
    expect([0, 1, 2, 3].map((reopened) => ratingAction('NOT_FIXED', reopened))).toEqual([
      'rateNot',
      'rateNot',
      'rateNotAgain',
      'rateNotAgain',
    ]);
    const facts = { ...[...allFacts()][0]!, status: 'REPLIED' as const, departmentId: 7 };
    const to = (reopened: number) => {
      const step = findStep(concernWorkflow, 'rateNot', 'REPLIED', holdingOf({ ...facts, reopened }));
      return step.possible && step.to;
    };
    expect([to(0), to(1)]).toEqual(['DISPATCHED', 'ESCALATED']);
  });
});
