import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { chaseProposal } from '#app/systems/proposals/commands/chase-proposal.server.ts';
import { nothingSchema } from '#app/systems/proposals/form-schemas.ts';
import { canActOnProposals } from '#app/systems/proposals/permissions.ts';

export const action = command(
  { can: canActOnProposals, params: idParams, schema: nothingSchema },
  chaseProposal,
);
export { clientAction } from '#app/core/stay.ts';
