import { defineSystem } from '#app/platform/system/system.server.ts';
import { workflowRecord } from '#app/platform/system/record-kind.server.ts';
import { proposalsImport } from './commands/import-proposals.server.ts';
import { proposalEvents } from './events.ts';
import { canReadProposals } from './permissions.ts';
import { readMatter } from './queries-case.server.ts';
import { readProposalSubjects } from './queries-subjects.server.ts';
import { proposalChapters } from './rule-chapters.ts';
import { proposalWorkflow } from './workflow.ts';

/** Improvement proposals, from the first word to the reward. */
export const proposals = defineSystem({
  noun: 'proposals',
  uses: ['absences', 'commitments', 'roster'],
  series: 'GS',
  nav: [
    {
      to: '/proposals',
      label: 'proposals:nav',
      group: 'BAR',
      icon: 'idea',
      can: canReadProposals,
      exact: true,
    },
  ],
  records: [
    workflowRecord({
      workflow: proposalWorkflow,
      load: readMatter,
      label: 'proposals:record',
      titles: readProposalSubjects,
      visibility: { confidential: false, heads: 'all' },
      takesPromises: true,
    }),
  ],
  events: [proposalEvents],
  rules: proposalChapters,
  importKinds: [proposalsImport],
});
