import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { readReceived } from '#app/systems/inspections/queries-received.server.ts';

export const loader = page({ can: canReadInspections, params: idParams }, readReceived);
