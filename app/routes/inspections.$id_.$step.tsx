import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { actOnRound } from '#app/systems/inspections/commands/take-round-step.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { readRoundStep } from '#app/systems/inspections/queries-round.server.ts';
import {
  ROUND_STEP_SCHEMAS,
  roundStepParams,
  type RoundStepParams,
} from '#app/systems/inspections/schema.ts';
import { roundTexts } from '#app/systems/inspections/texts/round.zh-CN.ts';

export const handle = titled(roundTexts, 'page.title');
export const loader = page({ can: canReadInspections, params: roundStepParams }, readRoundStep);
export const action = command(
  {
    can: canReadInspections,
    params: roundStepParams,
    schema: ({ step }: RoundStepParams) => ROUND_STEP_SCHEMAS[step],
  },
  actOnRound,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { RoundStepPage as default } from '#app/systems/inspections/ui/round-step-page.tsx';
