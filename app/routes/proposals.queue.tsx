import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canDecideProposals } from '#app/features/proposals/permissions.ts';
import { readQueue } from '#app/features/proposals/queries-pages.server.ts';
import { proposalListTexts } from '#app/features/proposals/texts/list.zh-CN.ts';

export const handle = titled(proposalListTexts, 'list.queueTitle');
export const loader = page({ can: canDecideProposals }, readQueue);
export { QueuePage as default } from '#app/features/proposals/ui/queue-page.tsx';
