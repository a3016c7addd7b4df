import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { readPack } from '#app/systems/inspections/queries-pack.server.ts';

export const loader = page({ can: canReadInspections, params: idParams }, readPack);
