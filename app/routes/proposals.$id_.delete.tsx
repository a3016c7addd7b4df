import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { deleteDraft } from '#app/features/proposals/commands/delete-draft.server.ts';
import { nothingSchema } from '#app/features/proposals/form-schemas.ts';
import { canSubmitProposals } from '#app/features/proposals/permissions.ts';

export const action = command(
  { can: canSubmitProposals, params: idParams, schema: nothingSchema },
  deleteDraft,
);
export { clientAction } from '#app/core/stay.ts';
