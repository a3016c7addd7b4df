import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { chaseFinding } from '#app/systems/inspections/commands/act-on-finding.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { nothingSchema } from '#app/systems/inspections/schema.ts';

export const action = command(
  { can: canReadInspections, params: idParams, schema: nothingSchema },
  chaseFinding,
);
export { clientAction } from '#app/core/stay.ts';
