import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { planTerm } from '#app/systems/representatives/commands/plan-term.server.ts';
import { canManageTerms } from '#app/systems/representatives/policy.ts';
import { readPlanForm } from '#app/systems/representatives/queries-terms.server.ts';
import { planSchema } from '#app/systems/representatives/schema.ts';
import { termTexts } from '#app/systems/representatives/texts/terms.zh-CN.ts';

export const handle = titled(termTexts, 'plan.title');
export const loader = page({ can: canManageTerms }, readPlanForm);
export const action = command({ can: canManageTerms, schema: planSchema }, planTerm);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PlanPage as default } from '#app/systems/representatives/ui/plan-page.tsx';
