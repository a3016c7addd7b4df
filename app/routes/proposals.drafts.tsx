import { command } from '#app/core/routes.server.ts';
import { saveDraft } from '#app/features/proposals/commands/save-draft.server.ts';
import { keyedDraftSchema } from '#app/features/proposals/form-schemas.ts';
import { canSubmitProposals } from '#app/features/proposals/permissions.ts';

export const action = command(
  { forScript: true, can: canSubmitProposals, schema: keyedDraftSchema },
  saveDraft,
);
