import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { actOnFinding } from '#app/systems/inspections/commands/act-on-finding.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { readFindingStep } from '#app/systems/inspections/queries-detail.server.ts';
import {
  FINDING_STEP_SCHEMAS,
  findingStepParams,
  type FindingStepParams,
} from '#app/systems/inspections/schema.ts';
import { findingTexts } from '#app/systems/inspections/texts/findings.zh-CN.ts';

export const handle = titled(findingTexts, 'page.title');
export const loader = page({ can: canReadInspections, params: findingStepParams }, readFindingStep);
export const action = command(
  {
    can: canReadInspections,
    params: findingStepParams,
    schema: ({ step }: FindingStepParams) => FINDING_STEP_SCHEMAS[step],
  },
  actOnFinding,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { FindingStepPage as default } from '#app/systems/inspections/ui/finding-step-page.tsx';
