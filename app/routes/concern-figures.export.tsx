import { page } from '#app/core/routes.server.ts';
import { canSeeConcernFigures } from '#app/features/concern-figures/permissions.ts';
import { exportConcernFigures } from '#app/features/concern-figures/queries-export.server.ts';
import { concernFigureSearch } from '#app/features/concern-figures/search.ts';

export const loader = page({ can: canSeeConcernFigures, search: concernFigureSearch }, exportConcernFigures);
