import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { sayWord } from '#app/systems/inspections/commands/keep-places.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { readPlace } from '#app/systems/inspections/queries-places.server.ts';
import { placeParams, wordSchema } from '#app/systems/inspections/schema.ts';
import { placeTexts } from '#app/systems/inspections/texts/places.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(placeTexts, 'place.title'), ...live({ commitments: 'list' }) };
export const loader = page({ can: canReadInspections, params: placeParams }, readPlace);
export const action = command({ can: canReadInspections, params: placeParams, schema: wordSchema }, sayWord);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PlacePage as default } from '#app/systems/inspections/ui/place-page.tsx';
