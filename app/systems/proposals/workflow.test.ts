import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStep, nextStep, possibleSteps, unmetNeeds } from '#app/platform/workflow/steps.ts';
import { proposalWorkflow } from './workflow.ts';
import { addDays } from '#app/platform/calendar/day.ts';
import { proposalFacts, TODAY } from '#tests/factories/proposal-facts.ts';
import type { ProposalAction } from './actions.ts';
import { circumstancesOf, type ProposalFacts } from './circumstances.ts';
import { PROPOSAL_STATUSES, type ProposalStatus } from './proposal.ts';
import { proposalRulesOn } from './rules.ts';

const rules = proposalRulesOn(TODAY, []);

const draft = proposalFacts();

interface Walk {
  facts: ProposalFacts;
  today: string;
  /** The clock that runs. */
  clock: string | null;
  path: ProposalStatus[];
}

const at = (facts: ProposalFacts, today = TODAY) => circumstancesOf(facts, rules, today);

/** What a command writes beside the status. */
function written(action: ProposalAction, { facts, today }: Walk): Partial<ProposalFacts> {
  const effects: Partial<Record<ProposalAction, Partial<ProposalFacts>>> = {
    submit: { no: 'GS-2024-0001' },
    refuse: { appealEndsOn: addDays(today, 14) },
    notAdopt: { appealEndsOn: addDays(today, 14) },
    stopTrial: { appealEndsOn: addDays(today, 14) },
    markDuplicate: { appealEndsOn: addDays(today, 14) },
    tryOut: { plannedOn: addDays(today, 30) },
    assign: { plannedOn: addDays(today, 30), postponed: false },
    sendBack: { plannedOn: addDays(today, 10) },
    postpone: { plannedOn: addDays(today, 40), postponed: true },
    score: facts.scoresComplete ? { grade: 'C', sheets: facts.sheets + 1 } : { sheets: facts.sheets + 1 },
    publishNotice: { noticeEndsOn: addDays(today, 7) },
    object: { openObjections: facts.openObjections + 1 },
    rejectObjection: { openObjections: facts.openObjections - 1 },
    upholdObjection: { openObjections: facts.openObjections - 1, noticeEndsOn: null },
    appeal: { appeal: 'OPEN' },
    upholdAppeal: { appeal: 'DECIDED' },
    rejectAppeal: { appeal: 'DECIDED' },
  };
  return { ...effects[action], changedOn: today };
}

/** Steps that lead away from the reward; a walk takes them less often, or it would seldom get there. */
const ENDING: readonly ProposalAction[] = [
  'withdraw',
  'markDuplicate',
  'refuse',
  'notAdopt',
  'stopTrial',
  'abandon',
  'revoke',
];

/** Takes one of the possible steps; the number chooses which. */
function walkOn(walk: Walk, choice: number, days: number): Walk {
  const today = addDays(walk.today, days);
  const facts = { ...walk.facts, scoresComplete: choice % 2 === 0 };
  const possible = possibleSteps(proposalWorkflow, facts.status, at(facts, today));
  const onward = possible.filter(({ action }) => !ENDING.includes(action));
  const open = choice > 3 && onward.length > 0 ? onward : possible;
  const row = open[choice % Math.max(open.length, 1)];
  if (!row) return { ...walk, today };
  const step = findStep(proposalWorkflow, row.action, facts.status, at(facts, today));
  if (!step.possible) throw new Error(`${row.action} was offered and then refused`);
  return {
    today,
    facts: { ...facts, ...written(row.action, { ...walk, facts, today }), status: step.to },
    clock: step.clock === 'keep' ? walk.clock : step.clock === 'stop' ? null : step.clock,
    path: [...walk.path, step.to],
  };
}

const anyDraft = fc.record({
  mode: fc.constantFrom('PLANNED', 'IMPLEMENTED'),
  cost: fc.constantFrom(null, '100.00', '3000.00', '8000.00'),
  savingClaimed: fc.constantFrom(null, '500.00', '10000.00'),
  affectsSafety: fc.boolean(),
});

const anyWalk = fc
  .tuple(
    anyDraft,
    fc.array(fc.tuple(fc.nat(40), fc.constantFrom(0, 1, 5, 400)), { maxLength: 40, size: 'max' }),
  )
  .map(([own, choices]) => {
    const start: Walk = {
      facts: { ...draft, ...own } as ProposalFacts,
      today: TODAY,
      clock: null,
      path: ['DRAFT'],
    };
    const walks = [start];
    for (const [choice, days] of choices) walks.push(walkOn(walks[walks.length - 1] as Walk, choice, days));
    return walks;
  });

describe('a proposal on any way through the machine', () => {
  test('gets everywhere: the walks below leave no status out', () => {
    const walks = fc.sample(anyWalk, { numRuns: 1000, seed: 7 }).flat();
    expect(new Set(walks.flatMap(({ path }) => path)).size).toBe(PROPOSAL_STATUSES.length);
  });

  test('always runs the clock of what it waits for, and none when it rests', () => {
    fc.assert(
      fc.property(anyWalk, (walks) => {
        for (const { facts, today, clock, path } of walks) {
          const holding = at({ ...facts, scoresComplete: false }, today);
          expect(nextStep(proposalWorkflow, facts.status, holding)?.clock ?? null, path.join(' → ')).toBe(
            clock,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is only rewarded after its verification, its score and a notice without open objections', () => {
    fc.assert(
      fc.property(anyWalk, (walks) => {
        const { path } = walks[walks.length - 1] as Walk;
        const rewarded = path.indexOf('REWARDED');
        if (rewarded < 0) return;
        const before = path.slice(0, rewarded);
        const order = ['SUBMITTED', 'ACCEPTED', 'COMPLETED', 'VERIFIED', 'SCORED', 'REWARD_NOTICE'] as const;
        const places = order.map((status) => before.lastIndexOf(status));
        expect(Math.min(...places), path.join(' → ')).toBeGreaterThanOrEqual(0);
        expect(places.slice(2)).toEqual(places.slice(2).sort((a, b) => a - b));
      }),
      { numRuns: 1000 },
    );
  });

  test('is appealed once', () => {
    fc.assert(
      fc.property(anyWalk, (walks) => {
        const states = walks.map(({ facts }) => facts.appeal);
        const openings = states.filter((state, index) => state === 'OPEN' && states[index - 1] !== 'OPEN');
        expect(openings.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the ways of the issue', () => {
  function follow(own: Partial<ProposalFacts>, actions: ProposalAction[]): ProposalStatus[] {
    let walk: Walk = { facts: { ...draft, ...own }, today: TODAY, clock: null, path: ['DRAFT'] };
    for (const action of actions) {
      const facts = { ...walk.facts, scoresComplete: true };
      const today = action === 'reward' ? addDays(walk.today, 10) : walk.today;
      const step = findStep(proposalWorkflow, action, facts.status, at(facts, today));
      if (!step.possible) throw new Error(`${action} from ${facts.status}: ${step.problem}`);
      const changed = { ...facts, ...written(action, { ...walk, facts, today }), status: step.to };
      walk = { facts: changed, today, clock: null, path: [...walk.path, step.to] };
    }
    return walk.path;
  }

  test('plan first: return, resubmit, adopt, complete, verify, value, score, notice, reward', () => {
    const path = follow({ savingClaimed: '12000.00' }, [
      'submit',
      'return',
      'resubmit',
      'accept',
      'escalate',
      'adopt',
      'assign',
      'complete',
      'verify',
      'value',
      'score',
      'publishNotice',
      'reward',
      'spread',
    ]);
    expect(path[path.length - 1]).toBe('STANDARDISED');
  });

  test('done already: adopted and complete in one step, scored without finance below the threshold', () => {
    const path = follow({ mode: 'IMPLEMENTED', savingClaimed: '9999.99' }, [
      'submit',
      'accept',
      'adopt',
      'verify',
      'score',
    ]);
    expect(path).toEqual(['DRAFT', 'SUBMITTED', 'ACCEPTED', 'COMPLETED', 'VERIFIED', 'SCORED']);
  });

  test('refused, appealed and taken up again; an idea from the reserve is adopted later', () => {
    expect(
      follow({}, ['submit', 'refuse', 'appeal', 'upholdAppeal', 'reserve', 'takeUp', 'assign']).pop(),
    ).toBe('IMPLEMENTING');
  });

  test('at the threshold finance comes first', () => {
    const facts: ProposalFacts = { ...draft, status: 'VERIFIED', savingClaimed: '10000.00' };
    expect(findStep(proposalWorkflow, 'score', 'VERIFIED', at(facts))).toMatchObject({
      possible: false,
      problem: 'readyToScore',
    });
    expect(nextStep(proposalWorkflow, 'VERIFIED', at(facts))).toMatchObject({
      clock: 'valuation',
      rule: 'kaizen.valuation',
      chain: ['FINANCE'],
    });
  });
});

describe('circumstances', () => {
  test('count the last day', () => {
    const implementing: ProposalFacts = {
      ...draft,
      status: 'IMPLEMENTING',
      plannedOn: TODAY,
      noticeEndsOn: TODAY,
      appealEndsOn: TODAY,
    };
    expect(at(implementing)).toContain('beforeDue');
    expect(at(implementing)).toContain('noticeRunning');
    expect(at(implementing)).toContain('mayAppeal');
    const tomorrow = at(implementing, addDays(TODAY, 1));
    expect(tomorrow).not.toContain('beforeDue');
    expect(tomorrow).toContain('noticeOver');
    expect(tomorrow).not.toContain('mayAppeal');
  });

  test('put a proposal that somebody appealed for above the team', () => {
    expect(at({ ...draft, cost: '100.00' })).toContain('teamMatter');
    expect(at({ ...draft, cost: '100.00', appeal: 'DECIDED' })).not.toContain('teamMatter');
  });

  test('follow the rules of the day', () => {
    const lower = proposalRulesOn(TODAY, [
      {
        key: 'kaizen.valuation_threshold',
        value: '1000.00',
        validFrom: '2024-01-01',
        source: '厂发〔2024〕1号',
      },
    ]);
    expect(circumstancesOf({ ...draft, savingClaimed: '1000.00' }, lower, TODAY)).toContain('valuationDue');
    expect(at({ ...draft, savingClaimed: '1000.00' })).not.toContain('valuationDue');
  });
});

test('what is needed and left empty is named', () => {
  expect(unmetNeeds(['reason', 'cost', 'answer'], { reason: '', cost: 0, answer: '好的' })).toEqual([
    'reason',
  ]);
});
