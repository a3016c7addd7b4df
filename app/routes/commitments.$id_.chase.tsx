import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { chaseCommitment } from '#app/systems/commitments/commands/act-on-commitment.server.ts';
import { canReadCommitments } from '#app/systems/commitments/permissions.ts';
import { nothingSchema } from '#app/systems/commitments/step-schemas.ts';

export const action = command(
  { can: canReadCommitments, params: idParams, schema: nothingSchema },
  chaseCommitment,
);
export { clientAction } from '#app/core/stay.ts';
