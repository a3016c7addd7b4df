import { page } from '#app/core/routes.server.ts';
import { canFollowConcerns } from '#app/commons/concerns/permissions.ts';
import { readFile } from '#app/commons/concerns/queries-detail.server.ts';
import { fileParams } from '#app/commons/concerns/schema.ts';

export const loader = page({ can: canFollowConcerns, params: fileParams }, readFile);
