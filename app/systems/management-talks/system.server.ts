import { loadTalks } from './demo/load-talks.server.ts';
import { defineSystem } from '#app/platform/system/system.server.ts';
import { workflowRecord } from '#app/platform/system/record-kind.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { lookAfterTalks } from './commands/look-after-talks.server.ts';
import { talkEvents } from './events.ts';
import { canReadTalks } from './permissions.ts';
import { readMatter } from './queries-case.server.ts';
import { readDutyOfTalks } from './queries-duty.server.ts';
import { talksForHeads } from './queries-heads.server.ts';
import { readTalkSubjects } from './queries-pages.server.ts';
import { talkChapter } from './rule-chapter.ts';
import { talkWorkflow } from './workflow.ts';

/** Talks that representatives ask managers for (约谈). */
export const managementTalks = defineSystem({
  noun: 'management-talks',
  uses: ['commitments', 'representatives', 'roster'],
  series: 'YT',
  nav: [{ to: '/management-talks', label: 'management-talks:nav', group: 'MORE', can: canReadTalks }],
  records: [
    workflowRecord({
      workflow: talkWorkflow,
      load: readMatter,
      label: 'management-talks:record',
      titles: readTalkSubjects,
      visibility: { confidential: false, heads: talksForHeads },
      takesPromises: true,
    }),
  ],
  events: [talkEvents],
  rules: [talkChapter],
  jobs: [{ name: 'look-after-talks', cron: '35 0 * * *', run: () => lookAfterTalks(dayOf(new Date())) }],
  dutyTime: [{ noun: 'management-talks', read: readDutyOfTalks }],
  demo: { after: ['representatives'], load: loadTalks },
});
