import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { planDays } from '#app/systems/consultation-days/commands/plan-days.server.ts';
import { canKeepDays, canSeeDays } from '#app/systems/consultation-days/policy.ts';
import { readDays } from '#app/systems/consultation-days/queries-list.server.ts';
import { listSearch, planSchema } from '#app/systems/consultation-days/schema.ts';
import { dayTexts } from '#app/systems/consultation-days/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(dayTexts, 'list.title'), ...live({ 'consultation-days': 'list' }) };
export const loader = page({ can: canSeeDays, search: listSearch }, readDays);
export const action = command({ can: canKeepDays, schema: planSchema }, planDays);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { DayListPage as default } from '#app/systems/consultation-days/ui/list-page.tsx';
