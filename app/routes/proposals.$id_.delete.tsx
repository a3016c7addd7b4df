import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { deleteDraft } from '#app/systems/proposals/commands/delete-draft.server.ts';
import { nothingSchema } from '#app/systems/proposals/form-schemas.ts';
import { canSubmitProposals } from '#app/systems/proposals/permissions.ts';

export const action = command(
  { can: canSubmitProposals, params: idParams, schema: nothingSchema },
  deleteDraft,
);
export { clientAction } from '#app/core/stay.ts';
