import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { actOnCommitment } from '#app/systems/commitments/commands/act-on-commitment.server.ts';
import { canReadCommitments } from '#app/systems/commitments/permissions.ts';
import { readStep } from '#app/systems/commitments/queries-detail.server.ts';
import { STEP_SCHEMAS, stepParams, type StepParams } from '#app/systems/commitments/step-schemas.ts';
import { commitmentPageTexts } from '#app/systems/commitments/texts/page.zh-CN.ts';
import { followUpsOf } from '#app/portal/record-kinds.server.ts';

export const handle = titled(commitmentPageTexts, 'page.title');
export const loader = page({ can: canReadCommitments, params: stepParams }, readStep);
export const action = command(
  { can: canReadCommitments, params: stepParams, schema: ({ step }: StepParams) => STEP_SCHEMAS[step] },
  actOnCommitment(followUpsOf('commitments')),
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { CommitmentStepPage as default } from '#app/systems/commitments/ui/step-page.tsx';
