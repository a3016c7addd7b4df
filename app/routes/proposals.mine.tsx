import { page } from '#app/core/routes.server.ts';
import { canReadProposals } from '#app/features/proposals/permissions.ts';
import { readMine } from '#app/features/proposals/queries-pages.server.ts';

export const handle = { title: 'proposals:list.mineTitle' };
export const loader = page({ can: canReadProposals }, readMine);
export { MinePage as default } from '#app/features/proposals/ui/mine-page.tsx';
