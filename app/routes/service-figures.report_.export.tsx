import { page } from '#app/core/routes.server.ts';
import { canSeeServiceFigures } from '#app/systems/service-figures/permissions.ts';
import { reportSearch } from '#app/systems/service-figures/search.ts';
import { exportMonthlyReport } from '#app/systems/service-figures/queries-report-export.server.ts';

export const loader = page({ can: canSeeServiceFigures, search: reportSearch }, exportMonthlyReport);
