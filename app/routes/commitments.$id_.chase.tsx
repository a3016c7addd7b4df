import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { chaseCommitment } from '#app/commons/commitments/commands/act-on-commitment.server.ts';
import { canReadCommitments } from '#app/commons/commitments/permissions.ts';
import { nothingSchema } from '#app/commons/commitments/step-schemas.ts';

export const action = command(
  { can: canReadCommitments, params: idParams, schema: nothingSchema },
  chaseCommitment,
);
export { clientAction } from '#app/core/stay.ts';
