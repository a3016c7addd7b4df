import { loadInspections } from './demo/load-inspections.server.ts';
import { defineSystem } from '#app/platform/system/system.server.ts';
import { workflowRecord } from '#app/platform/system/record-kind.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { lookAfterInspections, settleRounds } from './commands/look-after-inspections.server.ts';
import { followPromise } from './commands/settle-round.server.ts';
import { findingEvents, roundEvents } from './events.ts';
import { findingWorkflow } from './finding-workflow.ts';
import { canReadInspections } from './permissions.ts';
import { readRoundMatter } from './queries-case.server.ts';
import { readDutyOfRounds } from './queries-duty.server.ts';
import { readFindingMatter } from './queries-finding.server.ts';
import { readFindingSubjects, readRoundSubjects } from './queries-subjects.server.ts';
import { roundWorkflow } from './round-workflow.ts';
import { inspectionChapter } from './rule-chapter.ts';

/** Rounds of representatives through the workshops (巡视), and what they find. */
export const inspections = defineSystem({
  noun: 'inspections',
  uses: ['commitments', 'public-notices', 'representatives', 'roster'],
  series: 'XS',
  nav: [{ to: '/inspections', label: 'inspections:nav', group: 'MORE', can: canReadInspections }],
  records: [
    workflowRecord({
      workflow: roundWorkflow,
      load: readRoundMatter,
      label: 'inspections:record',
      titles: readRoundSubjects,
      visibility: { confidential: false, heads: 'all' },
    }),
    workflowRecord({
      workflow: findingWorkflow,
      load: readFindingMatter,
      label: 'findings:record',
      titles: readFindingSubjects,
      visibility: { confidential: false, heads: 'all' },
      follows: { commitments: followPromise },
      takesPromises: true,
    }),
  ],
  events: [roundEvents, findingEvents],
  rules: [inspectionChapter],
  jobs: [
    { name: 'settle-inspections', cron: '*/10 * * * *', run: () => settleRounds() },
    {
      name: 'look-after-inspections',
      cron: '30 0 * * *',
      run: () => lookAfterInspections(dayOf(new Date())),
    },
  ],
  dutyTime: [{ noun: 'inspections', read: readDutyOfRounds }],
  demo: { after: ['commitments'], load: loadInspections },
});
