import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { receiveEntries } from '#app/features/inspections/commands/receive-entries.server.ts';
import { canGoOnRounds } from '#app/features/inspections/permissions.ts';
import { entriesFormSchema } from '#app/features/inspections/sync-schemas.ts';

export const action = command(
  { can: canGoOnRounds, params: idParams, schema: entriesFormSchema },
  receiveEntries,
);
