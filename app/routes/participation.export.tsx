import { page } from '#app/core/routes.server.ts';
import { canSeeFigures } from '#app/systems/participation/permissions.ts';
import { exportFigures } from '#app/systems/participation/queries-export.server.ts';
import { figureSearch } from '#app/systems/participation/search.ts';

export const loader = page({ can: canSeeFigures, search: figureSearch }, exportFigures);
