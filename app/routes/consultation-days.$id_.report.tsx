import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeReport } from '#app/systems/consultation-days/commands/change-report.server.ts';
import { canKeepDays, canSeeDays } from '#app/systems/consultation-days/policy.ts';
import { readReport } from '#app/systems/consultation-days/queries-report.server.ts';
import { reportSchema } from '#app/systems/consultation-days/schema.ts';
import { dayPlanTexts } from '#app/systems/consultation-days/texts/plan.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(dayPlanTexts, 'report.title'), ...live({ 'consultation-days': 'record' }) };
export const loader = page({ can: canSeeDays, params: idParams }, readReport);
export const action = command({ can: canKeepDays, params: idParams, schema: reportSchema }, changeReport);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ReportPage as default } from '#app/systems/consultation-days/ui/report-page.tsx';
