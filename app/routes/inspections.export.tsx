import { page } from '#app/core/routes.server.ts';
import { canReadInspections } from '#app/features/inspections/permissions.ts';
import { exportRounds } from '#app/features/inspections/queries-export.server.ts';
import { roundSearch } from '#app/features/inspections/schema.ts';

export const loader = page({ can: canReadInspections, search: roundSearch }, exportRounds);
