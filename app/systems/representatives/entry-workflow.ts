import type { Workflow } from '#app/platform/workflow/workflow.ts';
import { entrySteps } from './events.ts';
import type { EntryStatus } from './representative.ts';
import type { RepresentativeRuleKey } from './rules.ts';

export interface EntryWords {
  status: EntryStatus;
  action: keyof typeof entrySteps;
  /** An earlier entry is published: this one takes its place. */
  circumstance: 'amending';
  duty: 'REPRESENTATIVE' | 'OFFICER' | 'CHAIR' | 'SYSTEM';
  party: 'REPRESENTATIVE';
  clock: 'confirmation' | 'approval' | 'update';
  rule: RepresentativeRuleKey;
}

const expire = { action: 'expire', to: 'EXPIRED', who: ['SYSTEM'], clock: 'stop' } as const;

/** What is published of a representative: he confirms it, the chair approves it (domain §5.1). */
export const entryWorkflow: Workflow<EntryWords> = {
  noun: 'representative-entries',
  table: 'RepresentativeEntry',
  transitions: {
    DRAFT: [
      {
        action: 'confirm',
        to: 'SELF_CONFIRMED',
        who: ['REPRESENTATIVE'],
        needs: ['promise', 'duties'],
        clock: { when: 'amending', then: 'update', otherwise: 'approval' },
      },
      expire,
    ],
    SELF_CONFIRMED: [
      { action: 'approve', to: 'PUBLISHED', who: ['CHAIR'], apart: ['REPRESENTATIVE'], clock: 'stop' },
      { action: 'sendBack', to: 'DRAFT', who: ['CHAIR'], needs: ['reason'], clock: 'confirmation' },
      expire,
    ],
    PUBLISHED: [expire],
    EXPIRED: [],
  },
  expected: {
    DRAFT: [{ clock: 'confirmation' }],
    SELF_CONFIRMED: [{ when: 'amending', clock: 'update' }, { clock: 'approval' }],
    PUBLISHED: [{ clock: 'none' }],
    EXPIRED: [{ clock: 'none' }],
  },
  clocks: {
    confirmation: { rule: 'rep.entry_confirm', chain: ['REPRESENTATIVE', 'OFFICER'], counts: 'fromEvent' },
    approval: { rule: 'rep.entry_approve', chain: ['CHAIR'], counts: 'fromEvent' },
    update: { rule: 'rep.entry_update', chain: ['CHAIR'], counts: 'fromEvent' },
  },
  events: entrySteps,
  rolesOfDuty: { OFFICER: ['UNION_OFFICER'], CHAIR: ['UNION_CHAIR'] },
};
