import { page } from '#app/core/routes.server.ts';
import { canSeeConcernFigures } from '#app/systems/concern-figures/permissions.ts';
import { exportConcernFigures } from '#app/systems/concern-figures/queries-export.server.ts';
import { concernFigureSearch } from '#app/systems/concern-figures/search.ts';

export const loader = page({ can: canSeeConcernFigures, search: concernFigureSearch }, exportConcernFigures);
