import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { addTemplate } from '#app/features/inspections/commands/keep-templates.server.ts';
import { canPlanInspections } from '#app/features/inspections/permissions.ts';
import { readTemplates } from '#app/features/inspections/queries-templates.server.ts';
import { newTemplateSchema } from '#app/features/inspections/schema.ts';
import { placeTexts } from '#app/features/inspections/texts/places.zh-CN.ts';

export const handle = titled(placeTexts, 'templates.title');
export const loader = page({ can: canPlanInspections }, readTemplates);
export const action = command({ can: canPlanInspections, schema: newTemplateSchema }, addTemplate);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { TemplatesPage as default } from '#app/features/inspections/ui/templates-page.tsx';
