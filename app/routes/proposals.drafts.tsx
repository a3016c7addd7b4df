import { command } from '#app/core/routes.server.ts';
import { saveDraft } from '#app/systems/proposals/commands/save-draft.server.ts';
import { keyedDraftSchema } from '#app/systems/proposals/form-schemas.ts';
import { canSubmitProposals } from '#app/systems/proposals/permissions.ts';

export const action = command(
  { forScript: true, can: canSubmitProposals, schema: keyedDraftSchema },
  saveDraft,
);
