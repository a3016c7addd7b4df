import { page } from '#app/core/routes.server.ts';
import { canReadInspections } from '#app/features/inspections/permissions.ts';
import { exportFindings } from '#app/features/inspections/queries-export.server.ts';
import { findingSearch } from '#app/features/inspections/schema.ts';

export const loader = page({ can: canReadInspections, search: findingSearch }, exportFindings);
