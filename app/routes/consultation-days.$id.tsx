import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { takeSlot } from '#app/features/consultation-days/commands/take-slot.server.ts';
import { canSeeDays } from '#app/features/consultation-days/policy.ts';
import { readDay } from '#app/features/consultation-days/queries-day.server.ts';
import { slotSchema } from '#app/features/consultation-days/schema.ts';
import { dayTexts } from '#app/features/consultation-days/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(dayTexts, 'list.title'), ...live({ 'consultation-days': 'record' }) };
export const loader = page({ can: canSeeDays, params: idParams }, readDay);
export const action = command({ can: canSeeDays, params: idParams, schema: slotSchema }, takeSlot);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { DayPage as default } from '#app/features/consultation-days/ui/day-page.tsx';
