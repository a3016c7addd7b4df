import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { monthSearch } from '#app/systems/duty-time/month.ts';
import { canSeeDutyTime } from '#app/systems/duty-time/permissions.ts';
import { readMonth } from '#app/systems/duty-time/queries-duty.server.ts';
import { dutyTexts } from '#app/systems/duty-time/texts/zh-CN.ts';
import { DUTY_SOURCES } from '#app/portal/duty-sources.server.ts';

export const handle = titled(dutyTexts, 'list.title');
export const loader = page({ can: canSeeDutyTime, search: monthSearch }, readMonth(DUTY_SOURCES));
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { MonthPage as default } from '#app/systems/duty-time/ui/month-page.tsx';
