import { page } from '#app/core/routes.server.ts';
import { listSearch } from '#app/commons/concerns/list-search.ts';
import { canExportConcerns } from '#app/commons/concerns/permissions.ts';
import { exportConcerns } from '#app/commons/concerns/queries-export.server.ts';

export const loader = page({ can: canExportConcerns, search: listSearch }, exportConcerns);
