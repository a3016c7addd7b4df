import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { actOnProposal } from '#app/systems/proposals/commands/act-on-proposal.server.ts';
import { canActOnProposals } from '#app/systems/proposals/permissions.ts';
import { readStep } from '#app/systems/proposals/queries-step.server.ts';
import { STEP_SCHEMAS, stepParams, type StepParams } from '#app/systems/proposals/step-schemas.ts';
import { proposalListTexts } from '#app/systems/proposals/texts/list.zh-CN.ts';
import { promiseOfProposal } from '#app/systems/proposals/commands/promise-of-proposal.server.ts';

export const handle = titled(proposalListTexts, 'list.title');
export const loader = page({ can: canActOnProposals, params: stepParams }, readStep);
export const action = command(
  { can: canActOnProposals, params: stepParams, schema: ({ step }: StepParams) => STEP_SCHEMAS[step] },
  actOnProposal(promiseOfProposal),
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ProposalStepPage as default } from '#app/systems/proposals/ui/step-page.tsx';
