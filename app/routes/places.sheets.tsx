import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canPlanInspections } from '#app/features/inspections/permissions.ts';
import { readSheets } from '#app/features/inspections/queries-places.server.ts';
import { sheetSearch } from '#app/features/inspections/schema.ts';
import { placeTexts } from '#app/features/inspections/texts/places.zh-CN.ts';

export const handle = titled(placeTexts, 'sheets.title');
export const loader = page({ can: canPlanInspections, search: sheetSearch }, readSheets);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { SheetsPage as default } from '#app/features/inspections/ui/sheets-page.tsx';
