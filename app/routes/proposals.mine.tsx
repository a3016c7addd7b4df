import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadProposals } from '#app/systems/proposals/permissions.ts';
import { readMine } from '#app/systems/proposals/queries-pages.server.ts';
import { proposalListTexts } from '#app/systems/proposals/texts/list.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(proposalListTexts, 'list.mineTitle'), ...live({ notices: 'queue' }) };
export const loader = page({ can: canReadProposals }, readMine);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { MinePage as default } from '#app/systems/proposals/ui/mine-page.tsx';
