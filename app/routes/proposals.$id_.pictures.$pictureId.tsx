import { page } from '#app/core/routes.server.ts';
import { pictureParams } from '#app/features/proposals/form-schemas.ts';
import { canSeePictures } from '#app/features/proposals/permissions.ts';
import { readPicture } from '#app/features/proposals/queries-pictures.server.ts';

export const loader = page({ can: canSeePictures, params: pictureParams }, readPicture);
