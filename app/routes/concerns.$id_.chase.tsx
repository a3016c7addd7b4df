import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { chaseConcern } from '#app/systems/concerns/commands/act-on-concern.server.ts';
import { canFollowConcerns } from '#app/systems/concerns/permissions.ts';
import { nothingSchema } from '#app/systems/concerns/schema.ts';

export const action = command(
  { can: canFollowConcerns, params: idParams, schema: nothingSchema },
  chaseConcern,
);
export { clientAction } from '#app/core/stay.ts';
