import { describe, expect, test } from 'vitest';
import { proposalFacts, TODAY } from '#tests/factories/proposal-facts.ts';
import type { ProposalAction } from './actions.ts';
import { circumstancesOf, type ProposalFacts } from './circumstances.ts';
import { PROPOSAL_STATUSES, type ProposalStatus } from './proposal.ts';
import {
  allowedActions,
  dutiesOf,
  mayDeleteDraft,
  mayEditDraft,
  mayReply,
  maySee,
  OVERSEERS,
  problemOfPerson,
  seesSheet,
  seesTechnical,
  type People,
  type Viewer,
} from './policy.ts';
import { proposalRulesOn } from './rules.ts';
import { TRANSITIONS } from './transitions.ts';

const rules = proposalRulesOn(TODAY, []);
const SCORERS = ['TEAM_LEADER', 'UNIT_HEAD', 'KAIZEN_OFFICE', 'REVIEW_COMMITTEE'] as const;
const [LEAD, PARTNER, TYPIST, WORKER, STRANGER] = [1, 2, 3, 4, 5] as const;

const people: People = {
  leadId: LEAD,
  partnerIds: [PARTNER],
  typistId: TYPIST,
  implementerId: WORKER,
  refusedById: null,
  refusedAs: null,
  objectorIds: [],
  scorerIds: [],
};

function viewer(employeeId: number | null, ...duties: Viewer['duties']): Viewer {
  return { employeeId, duties, sameUnit: false };
}

function facts(status: ProposalStatus, own: Partial<ProposalFacts> = {}): ProposalFacts {
  return proposalFacts({ status, scorersWanted: SCORERS, ...own });
}

function allowed(found: ProposalFacts, who: Viewer, those: People = people): ProposalAction[] {
  return allowedActions(found, circumstancesOf(found, rules, TODAY), those, who, rules);
}

function problem(action: ProposalAction, found: ProposalFacts, who: Viewer, those: People = people) {
  const row = TRANSITIONS[found.status].find((one) => one.action === action);
  if (!row) throw new Error(`${action} is no step from ${found.status}`);
  return problemOfPerson(row, found, those, who, rules);
}

describe('separation of duties', () => {
  const everyRole: Viewer['duties'] = [
    'TEAM_LEADER',
    'UNIT_HEAD',
    'KAIZEN_OFFICE',
    'REVIEW_COMMITTEE',
    'FINANCE',
    'MANAGEMENT',
  ];

  test.each([
    ['lead', LEAD],
    ['partner', PARTNER],
  ])('a %s who holds every role reviews, decides, verifies, values and scores nothing', (_name, id) => {
    const own: ProposalAction[] = ['withdraw', 'appeal', 'object', 'submit', 'resubmit'];
    const carrying: ProposalAction[] = [
      'assign',
      'reassign',
      'postpone',
      'abandon',
      'publishNotice',
      'reward',
      'spread',
      'archive',
    ];
    for (const status of PROPOSAL_STATUSES) {
      const found = facts(status, {
        appeal: 'OPEN',
        openObjections: 1,
        scoresComplete: true,
        changedOn: '2020-01-01',
      });
      for (const action of allowed(found, viewer(id, ...everyRole)))
        expect([...own, ...carrying]).toContain(action);
    }
  });

  test('who carried it out does not verify it', () => {
    expect(problem('verify', facts('COMPLETED'), viewer(WORKER, 'UNIT_HEAD'))).toBe('didTheWork');
    expect(problem('verify', facts('COMPLETED'), viewer(STRANGER, 'UNIT_HEAD'))).toBeNull();
  });

  test('who refused does not decide the appeal, who objected does not judge the objection', () => {
    const refused = { ...people, refusedById: STRANGER, refusedAs: 'TEAM_LEADER' } as const;
    const appealed = facts('NOT_ACCEPTED', { appeal: 'OPEN' });
    expect(problem('upholdAppeal', appealed, viewer(STRANGER, 'UNIT_HEAD'), refused)).toBe('refusedIt');
    expect(problem('upholdAppeal', appealed, viewer(9, 'UNIT_HEAD'), refused)).toBeNull();
    expect(problem('upholdAppeal', appealed, viewer(9, 'TEAM_LEADER'), refused)).toBe('notYours');
    const objected = { ...people, objectorIds: [STRANGER] };
    expect(
      problem('upholdObjection', facts('REWARD_NOTICE'), viewer(STRANGER, 'REVIEW_COMMITTEE'), objected),
    ).toBe('objected');
  });

  test('nobody scores twice, and a further sheet comes from whom it is wanted', () => {
    const scored = { ...people, scorerIds: [STRANGER] };
    const wanted = facts('VERIFIED', { sheets: 1, scorersWanted: ['REVIEW_COMMITTEE'] });
    expect(problem('score', wanted, viewer(STRANGER, 'REVIEW_COMMITTEE'), scored)).toBe('scoredAlready');
    expect(problem('score', wanted, viewer(9, 'UNIT_HEAD'), scored)).toBe('beyondAuthority');
    expect(problem('score', wanted, viewer(9, 'REVIEW_COMMITTEE'), scored)).toBeNull();
  });
});

describe('authority', () => {
  test('a team leader adopts what is small, the director more, neither what the company decides', () => {
    const teamLeader = viewer(9, 'TEAM_LEADER');
    const director = viewer(9, 'UNIT_HEAD');
    expect(problem('adopt', facts('ACCEPTED', { cost: '200.00' }), teamLeader)).toBeNull();
    expect(problem('adopt', facts('ACCEPTED', { cost: '200.01' }), teamLeader)).toBe('beyondAuthority');
    expect(problem('adopt', facts('ACCEPTED', { cost: '5000.00' }), director)).toBeNull();
    expect(problem('notAdopt', facts('ACCEPTED', { affectsSafety: true }), director)).toBe('beyondAuthority');
    expect(allowed(facts('ACCEPTED', { affectsSafety: true }), director)).toEqual(['escalate']);
  });

  test('a worker without a role decides nothing', () => {
    for (const status of PROPOSAL_STATUSES) {
      expect(allowed(facts(status, { changedOn: '2020-01-01' }), viewer(STRANGER))).toEqual([]);
    }
  });

  test('the portal itself only archives', () => {
    const system: Viewer = { employeeId: null, duties: [], sameUnit: false, isSystem: true };
    expect(allowed(facts('REWARDED', { changedOn: '2020-01-01' }), system)).toEqual(['archive']);
  });
});

describe('duties', () => {
  test('follow from roles and from one’s part in it', () => {
    expect([...dutiesOf(people, viewer(LEAD))].sort()).toEqual(['COLLEAGUE', 'PROPOSER']);
    expect([...dutiesOf(people, viewer(WORKER, 'FINANCE'))].sort()).toEqual([
      'COLLEAGUE',
      'FINANCE',
      'IMPLEMENTER',
    ]);
    expect([...dutiesOf(people, viewer(null))]).toEqual([]);
  });

  test('an answer counts as a reply from those who review, not from who shares in it', () => {
    expect(mayReply(people, viewer(9, 'UNIT_HEAD'))).toBe(true);
    expect(mayReply(people, viewer(LEAD, 'UNIT_HEAD'))).toBe(false);
    expect(mayReply(people, viewer(9, 'FINANCE'))).toBe(false);
  });
});

describe('who sees what', () => {
  const seen = (status: ProposalStatus, wasAdopted = false) => ({
    status,
    no: status === 'DRAFT' ? null : 'GS-2024-0001',
    wasAdopted,
  });
  const sees = (status: ProposalStatus, who: Viewer, wasAdopted = false) =>
    maySee(seen(status, wasAdopted), people, who, rules);

  test('a draft is its author’s and his typist’s alone', () => {
    expect(sees('DRAFT', viewer(LEAD))).toBe(true);
    expect(sees('DRAFT', viewer(TYPIST))).toBe(true);
    for (const who of [
      viewer(PARTNER),
      viewer(STRANGER),
      viewer(9, 'UNIT_HEAD', 'KAIZEN_OFFICE'),
      viewer(null),
    ]) {
      expect(sees('DRAFT', who)).toBe(false);
    }
  });

  test('a returned draft is also open to partners and reviewers, not to colleagues', () => {
    const returned = { status: 'DRAFT', no: 'GS-2024-0001', wasAdopted: false } as const;
    expect(maySee(returned, people, viewer(PARTNER), rules)).toBe(true);
    expect(maySee(returned, people, viewer(9, 'TEAM_LEADER'), rules)).toBe(true);
    expect(maySee(returned, people, { ...viewer(STRANGER), sameUnit: true }, rules)).toBe(false);
  });

  test.each(['ADOPTED', 'VERIFIED', 'REWARDED', 'STANDARDISED', 'SHELVED'] as const)(
    '%s is open to all',
    (status) => {
      expect(sees(status, viewer(STRANGER))).toBe(true);
    },
  );

  test.each(['SUBMITTED', 'NOT_ACCEPTED', 'NOT_ADOPTED', 'WITHDRAWN', 'REVOKED', 'RESERVED'] as const)(
    '%s is for those involved, their unit and those who handle it',
    (status) => {
      expect(sees(status, viewer(STRANGER))).toBe(false);
      expect(sees(status, viewer(PARTNER))).toBe(true);
      expect(sees(status, { ...viewer(STRANGER), sameUnit: true })).toBe(true);
      expect(sees(status, viewer(9, 'UNION'))).toBe(true);
    },
  );

  test('an archived one keeps its audience', () => {
    expect(sees('ARCHIVED', viewer(STRANGER), true)).toBe(true);
    expect(sees('ARCHIVED', viewer(STRANGER), false)).toBe(false);
  });

  test('the enterprise may open what was not adopted', () => {
    const open = { 'kaizen.visibility_not_adopted': 'ENTERPRISE' };
    expect(maySee(seen('NOT_ADOPTED'), people, viewer(STRANGER), open)).toBe(true);
    expect(maySee(seen('DRAFT'), people, viewer(STRANGER), open)).toBe(false);
  });

  test('a technical secret is for those who work on it', () => {
    expect(seesTechnical(false, people, viewer(STRANGER))).toBe(true);
    expect(seesTechnical(true, people, { ...viewer(STRANGER), sameUnit: true })).toBe(false);
    expect(seesTechnical(true, people, viewer(WORKER))).toBe(true);
    expect(seesTechnical(true, people, viewer(9, 'REVIEW_COMMITTEE'))).toBe(true);
  });

  test('a sheet is for its scorer and the committee, never for who shares in the reward', () => {
    expect(seesSheet(9, people, viewer(9, 'UNIT_HEAD'))).toBe(true);
    expect(seesSheet(9, people, viewer(8, 'REVIEW_COMMITTEE'))).toBe(true);
    expect(seesSheet(9, people, viewer(8, 'UNIT_HEAD'))).toBe(false);
    expect(seesSheet(9, people, viewer(LEAD, 'REVIEW_COMMITTEE'))).toBe(false);
  });

  test('platform and HR oversee no proposals', () => {
    expect(OVERSEERS).not.toContain('SYS_ADMIN');
    expect(OVERSEERS).not.toContain('HR');
  });
});

describe('a draft', () => {
  const fresh = { status: 'DRAFT', no: null, wasAdopted: false } as const;
  const returned = { ...fresh, no: 'GS-2024-0001' };

  test('is written by its lead and typist', () => {
    expect(mayEditDraft(fresh, people, viewer(LEAD))).toBe(true);
    expect(mayEditDraft(fresh, people, viewer(TYPIST))).toBe(true);
    expect(mayEditDraft(fresh, people, viewer(PARTNER))).toBe(false);
    expect(mayEditDraft({ ...fresh, status: 'SUBMITTED' }, people, viewer(LEAD))).toBe(false);
  });

  test('is thrown away only without a number', () => {
    expect(mayDeleteDraft(fresh, people, viewer(LEAD))).toBe(true);
    expect(mayDeleteDraft(returned, people, viewer(LEAD))).toBe(false);
  });
});
