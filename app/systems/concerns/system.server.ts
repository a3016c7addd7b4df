import { loadConcerns } from './demo/load-concerns.server.ts';
import { defineSystem } from '#app/platform/system/system.server.ts';
import { workflowRecord } from '#app/platform/system/record-kind.server.ts';
import { closeUnrated } from './commands/close-unrated.server.ts';
import { concernEvents } from './events.ts';
import { canHandleConcerns } from './permissions.ts';
import { readMatter } from './queries-case.server.ts';
import { concernsForHeads } from './queries-heads.server.ts';
import { readConcernSubjects } from './queries-subjects.server.ts';
import { concernChapter } from './rule-chapter.ts';
import { concernWorkflow } from './workflow.ts';

/** Whatever a worker says, by name or in confidence, until it is answered and rated. */
export const concerns = defineSystem({
  noun: 'concerns',
  uses: ['commitments', 'proposals', 'representatives', 'roster'],
  series: 'SQ',
  nav: [{ to: '/concerns', label: 'concerns:nav', group: 'BAR', icon: 'speech', can: canHandleConcerns }],
  records: [
    workflowRecord({
      workflow: concernWorkflow,
      load: readMatter,
      label: 'concerns:record',
      titles: readConcernSubjects,
      visibility: { confidential: true, heads: concernsForHeads },
      takesPromises: true,
    }),
  ],
  events: [concernEvents],
  rules: [concernChapter],
  // Else the first receiver of what only waits for a rating would be called late for it.
  beforeSweep: closeUnrated,
  demo: { after: ['contact-cards'], load: loadConcerns },
});
