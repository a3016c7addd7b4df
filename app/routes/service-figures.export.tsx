import { page } from '#app/core/routes.server.ts';
import { canSeeServiceFigures } from '#app/systems/service-figures/permissions.ts';
import { exportServiceFigures } from '#app/systems/service-figures/queries-export.server.ts';
import { serviceSearch } from '#app/systems/service-figures/search.ts';

export const loader = page({ can: canSeeServiceFigures, search: serviceSearch }, exportServiceFigures);
