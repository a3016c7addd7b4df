import { page } from '#app/core/routes.server.ts';
import { listSearch } from '#app/systems/proposals/list-search.ts';
import { canReadProposals } from '#app/systems/proposals/permissions.ts';
import { exportList } from '#app/systems/proposals/queries-export.server.ts';

export const loader = page({ can: canReadProposals, search: listSearch }, exportList);
