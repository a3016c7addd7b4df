import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeReport } from '#app/systems/yearly-reports/commands/change-report.server.ts';
import { canReadReports } from '#app/systems/yearly-reports/permissions.ts';
import { readReport } from '#app/systems/yearly-reports/queries-reports.server.ts';
import { reportSchema } from '#app/systems/yearly-reports/schema.ts';
import { reportTexts } from '#app/systems/yearly-reports/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(reportTexts, 'page.name'), ...live({ 'yearly-reports': 'record' }) };
export const loader = page({ can: canReadReports, params: idParams }, readReport);
export const action = command({ can: canReadReports, params: idParams, schema: reportSchema }, changeReport);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ReportPage as default } from '#app/systems/yearly-reports/ui/report-page.tsx';
