import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canDecideProposals } from '#app/systems/proposals/permissions.ts';
import { readQueue } from '#app/systems/proposals/queries-pages.server.ts';
import { proposalListTexts } from '#app/systems/proposals/texts/list.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = {
  ...titled(proposalListTexts, 'list.queueTitle'),
  ...live({ proposals: 'queue', imports: 'queue' }),
};
export const loader = page({ can: canDecideProposals }, readQueue);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { QueuePage as default } from '#app/systems/proposals/ui/queue-page.tsx';
