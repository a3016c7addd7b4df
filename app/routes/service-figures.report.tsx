import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeServiceFigures } from '#app/systems/service-figures/permissions.ts';
import { reportSearch } from '#app/systems/service-figures/search.ts';
import { serviceReportTexts } from '#app/systems/service-figures/texts/report.zh-CN.ts';
import { readMonthlyReport } from '#app/systems/service-figures/queries-monthly-report.server.ts';

export const handle = titled(serviceReportTexts, 'report.title');
export const loader = page({ can: canSeeServiceFigures, search: reportSearch }, readMonthlyReport);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { MonthlyReportPage as default } from '#app/systems/service-figures/ui/monthly-report-page.tsx';
