import { page } from '#app/core/routes.server.ts';
import { canSeeFigures } from '#app/features/participation/permissions.ts';
import { exportFigures } from '#app/features/participation/queries-export.server.ts';
import { figureSearch } from '#app/features/participation/search.ts';

export const loader = page({ can: canSeeFigures, search: figureSearch }, exportFigures);
