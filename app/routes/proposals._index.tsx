import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { listSearch } from '#app/systems/proposals/list-search.ts';
import { canReadProposals } from '#app/systems/proposals/permissions.ts';
import { readList } from '#app/systems/proposals/queries-pages.server.ts';
import { proposalListTexts } from '#app/systems/proposals/texts/list.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = {
  ...titled(proposalListTexts, 'list.title'),
  ...live({ proposals: 'list', imports: 'list' }),
};
export const loader = page({ can: canReadProposals, search: listSearch }, readList);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ListPage as default } from '#app/systems/proposals/ui/list-page.tsx';
