import { command } from '#app/core/routes.server.ts';
import { changePictures } from '#app/features/proposals/commands/change-pictures.server.ts';
import { pictureChangeSchema } from '#app/features/proposals/form-schemas.ts';
import { canSubmitProposals } from '#app/features/proposals/permissions.ts';

export const action = command(
  { forScript: true, can: canSubmitProposals, schema: pictureChangeSchema },
  changePictures,
);
