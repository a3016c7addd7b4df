import { page } from '#app/core/routes.server.ts';
import { canReadCommitments } from '#app/systems/commitments/permissions.ts';
import { readFile } from '#app/systems/commitments/queries-detail.server.ts';
import { fileParams } from '#app/systems/commitments/step-schemas.ts';

export const loader = page({ can: canReadCommitments, params: fileParams }, readFile);
