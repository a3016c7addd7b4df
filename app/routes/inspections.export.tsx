import { page } from '#app/core/routes.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { exportRounds } from '#app/systems/inspections/queries-export.server.ts';
import { roundSearch } from '#app/systems/inspections/schema.ts';

export const loader = page({ can: canReadInspections, search: roundSearch }, exportRounds);
