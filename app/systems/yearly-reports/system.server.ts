import { loadReport } from './demo/load-report.server.ts';
import { defineSystem } from '#app/platform/system/system.server.ts';
import { reportEvents } from './events.ts';
import { readReportSubjects } from './queries-reports.server.ts';
import { reportChapter } from './rule-chapter.ts';

/** What representatives did in a year, told to those they represent and rated by them. */
export const yearlyReports = defineSystem({
  noun: 'yearly-reports',
  uses: ['concerns', 'representatives'],
  records: [
    {
      noun: 'yearly-reports',
      label: 'yearly-reports:record',
      titles: readReportSubjects,
      visibility: { confidential: false, heads: 'none' },
    },
  ],
  events: [reportEvents],
  rules: [reportChapter],
  demo: { after: ['concerns'], load: loadReport },
});
