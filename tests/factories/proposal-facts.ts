import type { ProposalFacts } from '#app/systems/proposals/circumstances.ts';

/** The day on which the proposals of these tests last changed. */
export const TODAY = '2024-03-05';

/** What the state machine knows of a proposal: that it is planned, and nothing has become of it yet. */
export function proposalFacts(facts: Partial<ProposalFacts> = {}): ProposalFacts {
  const { status = 'DRAFT' } = facts;
  return {
    status,
    mode: 'PLANNED',
    no: status === 'DRAFT' ? null : 'GS-2024-0001',
    cost: null,
    savingClaimed: null,
    affectsSafety: false,
    crossDepartment: false,
    plannedOn: null,
    postponed: false,
    noticeEndsOn: null,
    openObjections: 0,
    appeal: 'NONE',
    appealEndsOn: null,
    sheets: 0,
    scoresComplete: false,
    scorersWanted: [],
    grade: null,
    changedOn: TODAY,
    ...facts,
  };
}
