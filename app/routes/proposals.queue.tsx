import { page } from '#app/core/routes.server.ts';
import { canDecideProposals } from '#app/features/proposals/permissions.ts';
import { readQueue } from '#app/features/proposals/queries-pages.server.ts';

export const handle = { title: 'proposals:list.queueTitle' };
export const loader = page({ can: canDecideProposals }, readQueue);
export { QueuePage as default } from '#app/features/proposals/ui/queue-page.tsx';
