import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { actOnDay } from '#app/systems/consultation-days/commands/take-step.server.ts';
import { canSeeDays } from '#app/systems/consultation-days/policy.ts';
import { readStep } from '#app/systems/consultation-days/queries-edit.server.ts';
import { STEP_SCHEMAS, stepParams, type StepParams } from '#app/systems/consultation-days/schema.ts';
import { dayTexts } from '#app/systems/consultation-days/texts/zh-CN.ts';

export const handle = titled(dayTexts, 'list.title');
export const loader = page({ can: canSeeDays, params: stepParams }, readStep);
export const action = command(
  { can: canSeeDays, params: stepParams, schema: ({ step }: StepParams) => STEP_SCHEMAS[step] },
  actOnDay,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { DayStepPage as default } from '#app/systems/consultation-days/ui/step-page.tsx';
