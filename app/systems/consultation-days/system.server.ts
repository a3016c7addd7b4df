import { loadConsultationDays } from './demo/load-consultation-days.server.ts';
import { defineSystem } from '#app/platform/system/system.server.ts';
import { workflowRecord } from '#app/platform/system/record-kind.server.ts';
import { dayEvents } from './events.ts';
import { canSeeDays } from './policy.ts';
import { readMatter } from './queries-case.server.ts';
import { readDutyOfDays } from './queries-duty.server.ts';
import { readDaySubjects } from './queries-report.server.ts';
import { consultationChapter } from './rule-chapter.ts';
import { consultationWorkflow } from './workflow.ts';

/** Days on which representatives sit at a table and listen (咨询日). */
export const consultationDays = defineSystem({
  noun: 'consultation-days',
  uses: ['concerns', 'representatives', 'roster'],
  series: 'ZX',
  nav: [{ to: '/consultation-days', label: 'consultation-days:nav', group: 'MORE', can: canSeeDays }],
  records: [
    workflowRecord({
      workflow: consultationWorkflow,
      load: readMatter,
      label: 'consultation-days:record',
      titles: readDaySubjects,
      visibility: { confidential: false, heads: 'none' },
      takesPromises: true,
    }),
  ],
  events: [dayEvents],
  rules: [consultationChapter],
  dutyTime: [{ noun: 'consultation-days', read: readDutyOfDays }],
  demo: { after: ['concerns'], load: loadConsultationDays },
});
