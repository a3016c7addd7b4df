import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { writeTemplate } from '#app/features/inspections/commands/keep-templates.server.ts';
import { canPlanInspections } from '#app/features/inspections/permissions.ts';
import { readTemplate } from '#app/features/inspections/queries-templates.server.ts';
import { templateSchema } from '#app/features/inspections/schema.ts';
import { placeTexts } from '#app/features/inspections/texts/places.zh-CN.ts';

export const handle = titled(placeTexts, 'editor.title');
export const loader = page({ can: canPlanInspections, params: idParams }, readTemplate);
export const action = command(
  { can: canPlanInspections, params: idParams, schema: templateSchema },
  writeTemplate,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { TemplatePage as default } from '#app/features/inspections/ui/template-page.tsx';
