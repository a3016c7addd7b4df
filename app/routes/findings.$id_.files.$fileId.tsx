import { page } from '#app/core/routes.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { readFindingFile } from '#app/systems/inspections/queries-detail.server.ts';
import { fileParams } from '#app/systems/inspections/schema.ts';

export const loader = page({ can: canReadInspections, params: fileParams }, readFindingFile);
