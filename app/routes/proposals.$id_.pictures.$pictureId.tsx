import { page } from '#app/core/routes.server.ts';
import { pictureParams } from '#app/systems/proposals/form-schemas.ts';
import { canSeePictures } from '#app/systems/proposals/permissions.ts';
import { readPicture } from '#app/systems/proposals/queries-pictures.server.ts';

export const loader = page({ can: canSeePictures, params: pictureParams }, readPicture);
