import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { receiveEntries } from '#app/systems/inspections/commands/receive-entries.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { entriesFormSchema } from '#app/systems/inspections/sync-schemas.ts';

export const action = command(
  { forScript: true, can: canReadInspections, params: idParams, schema: entriesFormSchema },
  receiveEntries,
);
