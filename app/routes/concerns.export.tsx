import { page } from '#app/core/routes.server.ts';
import { listSearch } from '#app/systems/concerns/list-search.ts';
import { canExportConcerns } from '#app/systems/concerns/permissions.ts';
import { exportConcerns } from '#app/systems/concerns/queries-export.server.ts';

export const loader = page({ can: canExportConcerns, search: listSearch }, exportConcerns);
