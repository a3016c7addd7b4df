import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { readRounds } from '#app/systems/inspections/queries-rounds.server.ts';
import { roundSearch } from '#app/systems/inspections/schema.ts';
import { inspectionTexts } from '#app/systems/inspections/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(inspectionTexts, 'list.title'), ...live({ inspections: 'list' }) };
export const loader = page({ can: canReadInspections, search: roundSearch }, readRounds);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { RoundsPage as default } from '#app/systems/inspections/ui/rounds-page.tsx';
