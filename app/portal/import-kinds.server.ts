import type { ImportKinds } from '#app/platform/imports/import-kind.ts';
import { calendarImport } from '#app/systems/roster/commands/import-calendar.server.ts';
import { rosterImport } from '#app/systems/roster/commands/import-roster.server.ts';
import { transfersImport } from '#app/systems/roster/commands/import-transfers.server.ts';
import { proposalsImport } from '#app/systems/proposals/commands/import-proposals.server.ts';

/** All that can be imported, in the order in which a new enterprise does it. */
export const IMPORTS: ImportKinds = {
  roster: rosterImport,
  transfers: transfersImport,
  calendar: calendarImport,
  proposals: proposalsImport,
};
