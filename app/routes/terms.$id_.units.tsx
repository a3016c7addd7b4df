import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { regroupUnits } from '#app/systems/representatives/commands/plan-term.server.ts';
import { canManageTerms } from '#app/systems/representatives/policy.ts';
import { readUnitsForm } from '#app/systems/representatives/queries-terms.server.ts';
import { unitsSchema } from '#app/systems/representatives/schema.ts';
import { termTexts } from '#app/systems/representatives/texts/terms.zh-CN.ts';

export const handle = titled(termTexts, 'units.title');
export const loader = page({ can: canManageTerms, params: idParams }, readUnitsForm);
export const action = command({ can: canManageTerms, params: idParams, schema: unitsSchema }, regroupUnits);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { UnitsPage as default } from '#app/systems/representatives/ui/units-page.tsx';
