import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { writeTemplate } from '#app/systems/inspections/commands/keep-templates.server.ts';
import { canPlanInspections } from '#app/systems/inspections/permissions.ts';
import { readTemplate } from '#app/systems/inspections/queries-templates.server.ts';
import { templateSchema } from '#app/systems/inspections/schema.ts';
import { placeTexts } from '#app/systems/inspections/texts/places.zh-CN.ts';

export const handle = titled(placeTexts, 'editor.title');
export const loader = page({ can: canPlanInspections, params: idParams }, readTemplate);
export const action = command(
  { can: canPlanInspections, params: idParams, schema: templateSchema },
  writeTemplate,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { TemplatePage as default } from '#app/systems/inspections/ui/template-page.tsx';
