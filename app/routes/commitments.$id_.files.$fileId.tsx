import { page } from '#app/core/routes.server.ts';
import { canReadCommitments } from '#app/commons/commitments/permissions.ts';
import { readFile } from '#app/commons/commitments/queries-detail.server.ts';
import { fileParams } from '#app/commons/commitments/step-schemas.ts';

export const loader = page({ can: canReadCommitments, params: fileParams }, readFile);
