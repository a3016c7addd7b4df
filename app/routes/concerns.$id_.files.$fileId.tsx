import { page } from '#app/core/routes.server.ts';
import { canFollowConcerns } from '#app/systems/concerns/permissions.ts';
import { readFile } from '#app/systems/concerns/queries-detail.server.ts';
import { fileParams } from '#app/systems/concerns/schema.ts';

export const loader = page({ can: canFollowConcerns, params: fileParams }, readFile);
