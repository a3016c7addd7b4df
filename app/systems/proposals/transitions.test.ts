import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStep, possibleSteps } from '#app/platform/workflow/steps.ts';
import { proposalWorkflow } from './workflow.ts';
import { PROPOSAL_ACTIONS, type ProposalAction } from './actions.ts';
import { CIRCUMSTANCES, type Circumstance } from './circumstances.ts';
import { CLOCKS } from './clocks.ts';
import { DUTIES } from './duty.ts';
import { PROPOSAL_STATUSES, RESTING_STATUSES, type ProposalStatus } from './proposal.ts';
import { proposalRules } from './rules.ts';
import type { Transition } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

const rows = PROPOSAL_STATUSES.flatMap((from) => TRANSITIONS[from].map((row) => ({ from, row })));
const targetOf = (from: ProposalStatus, { to }: Transition) => (to === 'SAME' ? from : to);

/** Pairs of circumstances of which one and only one holds, whatever the proposal. */
const OPPOSITES: readonly (readonly [Circumstance, Circumstance])[] = [
  ['fresh', 'returned'],
  ['planned', 'alreadyDone'],
  ['scoresMissing', 'scoresComplete'],
  ['noOpenObjection', 'openObjection'],
  ['openAppeal', 'noOpenAppeal'],
];

const anyCircumstances = fc.subarray(CIRCUMSTANCES).map((chosen) => {
  const holding = new Set(chosen);
  for (const [one, other] of OPPOSITES) {
    if (holding.has(one)) holding.delete(other);
    else holding.add(other);
  }
  if (holding.has('noticeRunning')) holding.delete('noticeOver');
  if (holding.has('openAppeal')) holding.delete('mayAppeal');
  return holding;
});

/** Every step of the machine, written out once more by hand: status, then action and where it leads. */
const EXPECTED: Record<ProposalStatus, Partial<Record<ProposalAction, ProposalStatus[]>>> = {
  DRAFT: { submit: ['SUBMITTED'], resubmit: ['SUBMITTED'], withdraw: ['WITHDRAWN'] },
  SUBMITTED: {
    accept: ['ACCEPTED'],
    return: ['DRAFT'],
    refuse: ['NOT_ACCEPTED'],
    markDuplicate: ['DUPLICATE'],
    withdraw: ['WITHDRAWN'],
  },
  ACCEPTED: {
    adopt: ['ADOPTED', 'COMPLETED'],
    tryOut: ['TRIAL'],
    reserve: ['RESERVED'],
    notAdopt: ['NOT_ADOPTED'],
    escalate: ['ESCALATED'],
    markDuplicate: ['DUPLICATE'],
    withdraw: ['WITHDRAWN'],
  },
  ESCALATED: {
    adopt: ['ADOPTED', 'COMPLETED'],
    tryOut: ['TRIAL'],
    reserve: ['RESERVED'],
    notAdopt: ['NOT_ADOPTED'],
    markDuplicate: ['DUPLICATE'],
    withdraw: ['WITHDRAWN'],
  },
  TRIAL: { confirmTrial: ['ADOPTED'], stopTrial: ['NOT_ADOPTED'], withdraw: ['WITHDRAWN'] },
  RESERVED: { takeUp: ['ADOPTED'] },
  NOT_ACCEPTED: {
    appeal: ['NOT_ACCEPTED'],
    upholdAppeal: ['ACCEPTED'],
    rejectAppeal: ['NOT_ACCEPTED'],
    archive: ['ARCHIVED'],
  },
  NOT_ADOPTED: {
    appeal: ['NOT_ADOPTED'],
    upholdAppeal: ['ESCALATED'],
    rejectAppeal: ['NOT_ADOPTED'],
    archive: ['ARCHIVED'],
  },
  ADOPTED: { assign: ['IMPLEMENTING'], abandon: ['SHELVED'] },
  IMPLEMENTING: {
    complete: ['COMPLETED'],
    reassign: ['IMPLEMENTING'],
    postpone: ['IMPLEMENTING'],
    abandon: ['SHELVED'],
  },
  SHELVED: { takeUp: ['ADOPTED'], archive: ['ARCHIVED'] },
  COMPLETED: { verify: ['VERIFIED'], sendBack: ['IMPLEMENTING'] },
  VERIFIED: { value: ['VALUED'], score: ['VERIFIED', 'SCORED'] },
  VALUED: { score: ['VALUED', 'SCORED'] },
  SCORED: { publishNotice: ['REWARD_NOTICE'], revoke: ['REVOKED'] },
  REWARD_NOTICE: {
    object: ['REWARD_NOTICE'],
    rejectObjection: ['REWARD_NOTICE'],
    upholdObjection: ['SCORED'],
    reward: ['REWARDED'],
    revoke: ['REVOKED'],
  },
  REWARDED: { spread: ['STANDARDISED'], revoke: ['REVOKED'], archive: ['ARCHIVED'] },
  STANDARDISED: { revoke: ['REVOKED'], archive: ['ARCHIVED'] },
  REVOKED: { archive: ['ARCHIVED'] },
  WITHDRAWN: { archive: ['ARCHIVED'] },
  DUPLICATE: {
    appeal: ['DUPLICATE'],
    upholdAppeal: ['ACCEPTED'],
    rejectAppeal: ['DUPLICATE'],
    archive: ['ARCHIVED'],
  },
  ARCHIVED: {},
};

const pairs = PROPOSAL_STATUSES.flatMap((status) => PROPOSAL_ACTIONS.map((action) => ({ status, action })));

describe('every status with every action', () => {
  test.each(pairs)('$status $action', ({ status, action }) => {
    const targets = TRANSITIONS[status]
      .filter((row) => row.action === action)
      .map((row) => targetOf(status, row));
    expect([...new Set(targets)].sort()).toEqual([...(EXPECTED[status][action] ?? [])].sort());
    const step = findStep(proposalWorkflow, action, status, new Set());
    if (targets.length === 0) expect(step).toEqual({ possible: false, problem: 'wrongStatus' });
  });
});

describe('the graph', () => {
  function reachableFrom(start: ProposalStatus): Set<ProposalStatus> {
    const seen = new Set<ProposalStatus>([start]);
    for (const status of seen) TRANSITIONS[status].forEach((row) => seen.add(targetOf(status, row)));
    return seen;
  }

  test('reaches every status from a draft', () => {
    expect([...reachableFrom('DRAFT')].sort()).toEqual([...PROPOSAL_STATUSES].sort());
  });

  test.each(PROPOSAL_STATUSES)('leads from %s to an end', (status) => {
    expect(reachableFrom(status)).toContain('ARCHIVED');
  });

  test('ends in the archive alone', () => {
    const dead = PROPOSAL_STATUSES.filter((status) =>
      TRANSITIONS[status].every((row) => targetOf(status, row) === status),
    );
    expect(dead).toEqual(['ARCHIVED']);
  });

  test('leaves nothing waiting for nobody: what no clock drives is a resting status', () => {
    const stopping = rows
      .filter(({ row }) => row.clock === 'stop')
      .map(({ from, row }) => targetOf(from, row));
    for (const status of stopping) expect(RESTING_STATUSES).toContain(status);
  });
});

describe('a row', () => {
  test('has its duties, clocks and rules', () => {
    for (const { row } of rows) {
      expect(row.who.length).toBeGreaterThan(0);
      for (const duty of row.who) expect(DUTIES).toContain(duty);
    }
    for (const { rule, chain } of Object.values(CLOCKS)) {
      expect(Object.keys(proposalRules)).toContain(rule);
      expect(['workdays', 'days']).toContain(proposalRules[rule].kind);
      expect(chain.length).toBeGreaterThan(0);
    }
  });

  test('that starts a clock names somebody who may take a step from there', () => {
    for (const { from, row } of rows) {
      const started = typeof row.clock === 'string' ? [row.clock] : [row.clock.then, row.clock.otherwise];
      for (const clock of started) {
        if (clock === 'stop' || clock === 'keep') continue;
        const able = new Set(TRANSITIONS[targetOf(from, row)].flatMap(({ who }) => who));
        const [first] = CLOCKS[clock].chain;
        expect(able, `${row.action} starts ${clock}`).toContain(first);
      }
    }
  });

  test('of review, decision, verification, valuation and scoring is closed to those who share the reward', () => {
    const kept: ProposalAction[] = [
      ...([
        'accept',
        'return',
        'refuse',
        'markDuplicate',
        'escalate',
        'adopt',
        'tryOut',
        'reserve',
        'notAdopt',
      ] as const),
      ...(['confirmTrial', 'stopTrial', 'takeUp', 'verify', 'sendBack', 'value', 'score', 'revoke'] as const),
      ...(['rejectObjection', 'upholdObjection', 'upholdAppeal', 'rejectAppeal'] as const),
    ];
    for (const { row } of rows)
      expect(row.apart?.includes('SHARERS') ?? false, row.action).toBe(kept.includes(row.action));
  });

  test('against the proposer needs a reason', () => {
    for (const { row } of rows) {
      if (
        !['refuse', 'notAdopt', 'reserve', 'abandon', 'revoke', 'stopTrial', 'sendBack'].includes(row.action)
      )
        continue;
      expect(row.needs, row.action).toContain('reason');
    }
  });

  test('is the only one that fits, whatever the circumstances', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROPOSAL_STATUSES), anyCircumstances, (status, holding) => {
        const actions = possibleSteps(proposalWorkflow, status, holding).map(({ action }) => action);
        expect(new Set(actions).size).toBe(actions.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('that does not fit says what is missing', () => {
    const holding = new Set<Circumstance>(['alreadyDone', 'notPostponed']);
    expect(findStep(proposalWorkflow, 'tryOut', 'ACCEPTED', holding)).toEqual({
      possible: false,
      problem: 'planned',
    });
    expect(findStep(proposalWorkflow, 'postpone', 'IMPLEMENTING', holding)).toEqual({
      possible: false,
      problem: 'beforeDue',
    });
    expect(findStep(proposalWorkflow, 'score', 'VERIFIED', new Set(['scoresMissing']))).toEqual({
      possible: false,
      problem: 'readyToScore',
    });
  });

  test('names what is needed, some of it only where safety is touched', () => {
    const plain = findStep(proposalWorkflow, 'verify', 'COMPLETED', new Set());
    const safety = findStep(proposalWorkflow, 'verify', 'COMPLETED', new Set(['affectsSafety']));
    expect(plain.possible && plain.needs).toEqual(['record']);
    expect(safety.possible && safety.needs).toEqual(['record', 'specialistOpinion']);
  });
});
