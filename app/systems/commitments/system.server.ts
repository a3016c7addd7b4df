import { loadPromises } from './demo/load-promises.server.ts';
import { defineSystem } from '#app/platform/system/system.server.ts';
import { workflowRecord } from '#app/platform/system/record-kind.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { markBroken } from './commands/mark-broken.server.ts';
import { commitmentEvents } from './events.ts';
import { canSeeBoard } from './permissions.ts';
import { readMatter } from './queries-case.server.ts';
import { promisesForHeads } from './queries-heads.server.ts';
import { readCommitmentSubjects } from './queries-subjects.server.ts';
import { commitmentChapter } from './rule-chapter.ts';
import { commitmentWorkflow } from './workflow.ts';

/** The ledger of promises (承诺): who promised what to whom, and whether it was kept. */
export const commitments = defineSystem({
  noun: 'commitments',
  uses: [],
  series: 'CN',
  nav: [{ to: '/commitments/board', label: 'commitments:nav', group: 'MORE', can: canSeeBoard }],
  records: [
    workflowRecord({
      workflow: commitmentWorkflow,
      load: readMatter,
      label: 'commitments:record',
      titles: readCommitmentSubjects,
      visibility: { confidential: true, heads: promisesForHeads },
    }),
  ],
  events: [commitmentEvents],
  rules: [commitmentChapter],
  jobs: [{ name: 'mark-broken-promises', cron: '25 0 * * *', run: () => markBroken(dayOf(new Date())) }],
  demo: { after: ['consultation-days', 'management-talks'], load: loadPromises },
});
