import type { ImportKinds } from '#app/commons/imports/import-kind.ts';
import { calendarImport } from '#app/commons/roster/commands/import-calendar.server.ts';
import { rosterImport } from '#app/commons/roster/commands/import-roster.server.ts';
import { transfersImport } from '#app/commons/roster/commands/import-transfers.server.ts';
import { proposalsImport } from '#app/features/proposals/commands/import-proposals.server.ts';

/** All that can be imported, in the order in which a new enterprise does it. */
export const IMPORTS: ImportKinds = {
  roster: rosterImport,
  transfers: transfersImport,
  calendar: calendarImport,
  proposals: proposalsImport,
};
