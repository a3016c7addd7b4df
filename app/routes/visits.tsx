import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { recordVisit } from '#app/systems/contact-cards/commands/record-visit.server.ts';
import { canVisit } from '#app/systems/contact-cards/permissions.ts';
import { readVisits } from '#app/systems/contact-cards/queries-visits.server.ts';
import { visitSchema } from '#app/systems/contact-cards/schema.ts';
import { cardTexts } from '#app/systems/contact-cards/texts/zh-CN.ts';

export const handle = titled(cardTexts, 'visits.title');
export const loader = page({ can: canVisit }, readVisits);
export const action = command({ can: canVisit, schema: visitSchema }, recordVisit);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { VisitsPage as default } from '#app/systems/contact-cards/ui/visits-page.tsx';
