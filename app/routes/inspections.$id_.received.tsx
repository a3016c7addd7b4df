import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadInspections } from '#app/features/inspections/permissions.ts';
import { readReceived } from '#app/features/inspections/queries-received.server.ts';

export const loader = page({ can: canReadInspections, params: idParams }, readReceived);
