import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { addTemplate } from '#app/systems/inspections/commands/keep-templates.server.ts';
import { canPlanInspections } from '#app/systems/inspections/permissions.ts';
import { readTemplates } from '#app/systems/inspections/queries-templates.server.ts';
import { newTemplateSchema } from '#app/systems/inspections/schema.ts';
import { placeTexts } from '#app/systems/inspections/texts/places.zh-CN.ts';

export const handle = titled(placeTexts, 'templates.title');
export const loader = page({ can: canPlanInspections }, readTemplates);
export const action = command({ can: canPlanInspections, schema: newTemplateSchema }, addTemplate);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { TemplatesPage as default } from '#app/systems/inspections/ui/templates-page.tsx';
