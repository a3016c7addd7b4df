import { page } from '#app/core/routes.server.ts';
import { listSearch } from '#app/features/proposals/list-search.ts';
import { canReadProposals } from '#app/features/proposals/permissions.ts';
import { exportList } from '#app/features/proposals/queries-export.server.ts';

export const loader = page({ can: canReadProposals, search: listSearch }, exportList);
