import { command } from '#app/core/routes.server.ts';
import { changePictures } from '#app/systems/proposals/commands/change-pictures.server.ts';
import { pictureChangeSchema } from '#app/systems/proposals/form-schemas.ts';
import { canSubmitProposals } from '#app/systems/proposals/permissions.ts';

export const action = command(
  { forScript: true, can: canSubmitProposals, schema: pictureChangeSchema },
  changePictures,
);
