import { defineSystem } from '#app/platform/system/system.server.ts';
import { calendarImport } from './commands/import-calendar.server.ts';
import { rosterImport } from './commands/import-roster.server.ts';
import { transfersImport } from './commands/import-transfers.server.ts';
import { canSeePeople } from './policy.ts';
import { readPersonSubjects } from './queries-subjects.server.ts';

const VISIBILITY = { confidential: false, heads: 'none' } as const;

/** Who works where on which day: people, units, roles, and the files that they come from. */
export const roster = defineSystem({
  noun: 'roster',
  uses: [],
  nav: [{ to: '/people', label: 'roster:nav', group: 'MORE', can: canSeePeople }],
  records: [
    { noun: 'roles', label: 'roster:record', visibility: VISIBILITY },
    { noun: 'people', label: 'roster:nav', titles: readPersonSubjects, visibility: VISIBILITY },
  ],
  importKinds: [rosterImport, transfersImport, calendarImport],
});
