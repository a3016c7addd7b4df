import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canPlanInspections } from '#app/systems/inspections/permissions.ts';
import { readSheets } from '#app/systems/inspections/queries-places.server.ts';
import { sheetSearch } from '#app/systems/inspections/schema.ts';
import { placeTexts } from '#app/systems/inspections/texts/places.zh-CN.ts';

export const handle = titled(placeTexts, 'sheets.title');
export const loader = page({ can: canPlanInspections, search: sheetSearch }, readSheets);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { SheetsPage as default } from '#app/systems/inspections/ui/sheets-page.tsx';
