import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { attendVisit } from '#app/systems/consultation-days/commands/take-matter.server.ts';
import { canSeeDays } from '#app/systems/consultation-days/policy.ts';
import { readVisit } from '#app/systems/consultation-days/queries-desk.server.ts';
import { visitParams, visitSchema } from '#app/systems/consultation-days/schema.ts';
import { deskTexts } from '#app/systems/consultation-days/texts/desk.zh-CN.ts';

export const handle = titled(deskTexts, 'desk.title');
export const loader = page({ can: canSeeDays, params: visitParams }, readVisit);
export const action = command({ can: canSeeDays, params: visitParams, schema: visitSchema }, attendVisit);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { VisitPage as default } from '#app/systems/consultation-days/ui/visit-page.tsx';
