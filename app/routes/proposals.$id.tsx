import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { commentOnProposal } from '#app/systems/proposals/commands/comment-on-proposal.server.ts';
import { commentSchema } from '#app/systems/proposals/step-schemas.ts';
import { canDecideProposals, canReadProposals } from '#app/systems/proposals/permissions.ts';
import { readDetail } from '#app/systems/proposals/queries-detail.server.ts';
import { proposalListTexts } from '#app/systems/proposals/texts/list.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(proposalListTexts, 'list.title'), ...live({ proposals: 'record' }) };
export const loader = page({ can: canReadProposals, params: idParams }, readDetail);
export const action = command(
  { can: canDecideProposals, params: idParams, schema: commentSchema },
  commentOnProposal,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { DetailPage as default } from '#app/systems/proposals/ui/detail-page.tsx';
