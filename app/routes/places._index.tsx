import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { keepPlace } from '#app/systems/inspections/commands/keep-places.server.ts';
import { canPlanInspections } from '#app/systems/inspections/permissions.ts';
import { readPlaces } from '#app/systems/inspections/queries-places.server.ts';
import { placeSchema } from '#app/systems/inspections/schema.ts';
import { placeTexts } from '#app/systems/inspections/texts/places.zh-CN.ts';

export const handle = titled(placeTexts, 'places.title');
export const loader = page({ can: canPlanInspections }, readPlaces);
export const action = command({ can: canPlanInspections, schema: placeSchema }, keepPlace);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PlacesPage as default } from '#app/systems/inspections/ui/places-page.tsx';
