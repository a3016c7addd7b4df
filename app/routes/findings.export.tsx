import { page } from '#app/core/routes.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { exportFindings } from '#app/systems/inspections/queries-export.server.ts';
import { findingSearch } from '#app/systems/inspections/schema.ts';

export const loader = page({ can: canReadInspections, search: findingSearch }, exportFindings);
