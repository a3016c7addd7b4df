import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { readReport } from '#app/systems/inspections/queries-report.server.ts';
import { roundTexts } from '#app/systems/inspections/texts/round.zh-CN.ts';

export const handle = titled(roundTexts, 'report.title');
export const loader = page({ can: canReadInspections, params: idParams }, readReport);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ReportPage as default } from '#app/systems/inspections/ui/report-page.tsx';
