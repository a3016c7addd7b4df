import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { chaseProposal } from '#app/features/proposals/commands/chase-proposal.server.ts';
import { nothingSchema } from '#app/features/proposals/form-schemas.ts';
import { canActOnProposals } from '#app/features/proposals/permissions.ts';

export const action = command(
  { can: canActOnProposals, params: idParams, schema: nothingSchema },
  chaseProposal,
);
export { clientAction } from '#app/core/stay.ts';
