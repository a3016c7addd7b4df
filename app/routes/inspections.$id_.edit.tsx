import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changePlan } from '#app/systems/inspections/commands/plan-round.server.ts';
import { canPlanInspections } from '#app/systems/inspections/permissions.ts';
import { readChangedPlan } from '#app/systems/inspections/queries-plan.server.ts';
import { planSchema } from '#app/systems/inspections/schema.ts';
import { roundTexts } from '#app/systems/inspections/texts/round.zh-CN.ts';

export const handle = titled(roundTexts, 'plan.change');
export const loader = page({ can: canPlanInspections, params: idParams }, readChangedPlan);
export const action = command({ can: canPlanInspections, params: idParams, schema: planSchema }, changePlan);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PlanPage as default } from '#app/systems/inspections/ui/plan-page.tsx';
