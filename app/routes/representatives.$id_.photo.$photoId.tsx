import { page } from '#app/core/routes.server.ts';
import { photoParams, readPhoto } from '#app/systems/representatives/queries-page.server.ts';

export const loader = page({ signedIn: true, params: photoParams }, readPhoto);
