import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { actOnConcern } from '#app/systems/concerns/commands/act-on-concern.server.ts';
import { canFollowConcerns } from '#app/systems/concerns/permissions.ts';
import { readStep } from '#app/systems/concerns/queries-step.server.ts';
import { STEP_SCHEMAS, stepParams, type StepParams } from '#app/systems/concerns/step-schemas.ts';
import { concernListTexts } from '#app/systems/concerns/texts/list.zh-CN.ts';
import { makeProposalOf } from '#app/systems/proposals/commands/make-proposal-of.server.ts';

export const handle = titled(concernListTexts, 'list.title');
export const loader = page({ can: canFollowConcerns, params: stepParams }, readStep);
export const action = command(
  { can: canFollowConcerns, params: stepParams, schema: ({ step }: StepParams) => STEP_SCHEMAS[step] },
  actOnConcern(makeProposalOf),
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ConcernStepPage as default } from '#app/systems/concerns/ui/step-page.tsx';
