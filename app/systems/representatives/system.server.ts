import { loadRepresentatives } from './demo/load-representatives.server.ts';
import { defineSystem } from '#app/platform/system/system.server.ts';
import { workflowRecord } from '#app/platform/system/record-kind.server.ts';
import { followElectionNotice } from './commands/begin-office.server.ts';
import { followRoster, settleAllOffices } from './commands/settle-offices.server.ts';
import { entryWorkflow } from './entry-workflow.ts';
import { entryEvents, officeEvents, termEvents, vacancyEvents } from './events.ts';
import { canReadTerms } from './policy.ts';
import {
  readEntryMatter,
  readEntrySubjects,
  readOfficeSubjects,
  readVacancyMatter,
  readVacancySubjects,
} from './queries-matters.server.ts';
import { representativeChapter } from './rule-chapter.ts';
import { vacancyWorkflow } from './vacancy-workflow.ts';

const VISIBILITY = { confidential: false, heads: 'none' } as const;

/** Terms of the congress, elections, offices and their public entries. */
export const representatives = defineSystem({
  noun: 'representatives',
  uses: ['public-notices', 'roster'],
  nav: [
    { to: '/representatives', label: 'representatives:nav', group: 'BAR', icon: 'people', can: canReadTerms },
  ],
  records: [
    {
      noun: 'representatives',
      label: 'representatives:record',
      titles: readOfficeSubjects,
      visibility: VISIBILITY,
      follows: { 'public-notices': followElectionNotice, roster: followRoster },
    },
    workflowRecord({
      workflow: entryWorkflow,
      load: readEntryMatter,
      label: 'representative-entries:record',
      titles: readEntrySubjects,
      visibility: VISIBILITY,
    }),
    workflowRecord({
      workflow: vacancyWorkflow,
      load: readVacancyMatter,
      label: 'vacancies:record',
      titles: readVacancySubjects,
      visibility: VISIBILITY,
    }),
    { noun: 'terms', label: 'terms:record', visibility: VISIBILITY },
  ],
  events: [officeEvents, termEvents, vacancyEvents, entryEvents],
  rules: [representativeChapter],
  jobs: [{ name: 'settle-offices', cron: '15 0 * * *', run: () => settleAllOffices() }],
  demo: { load: loadRepresentatives },
});
