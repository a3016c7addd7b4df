import { page } from '#app/core/routes.server.ts';
import { canReadInspections } from '#app/features/inspections/permissions.ts';
import { readFindingFile } from '#app/features/inspections/queries-detail.server.ts';
import { fileParams } from '#app/features/inspections/schema.ts';

export const loader = page({ can: canReadInspections, params: fileParams }, readFindingFile);
