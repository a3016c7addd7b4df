import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { takeSlot } from '#app/systems/consultation-days/commands/take-slot.server.ts';
import { canSeeDays } from '#app/systems/consultation-days/policy.ts';
import { readDay } from '#app/systems/consultation-days/queries-day.server.ts';
import { slotSchema } from '#app/systems/consultation-days/schema.ts';
import { dayTexts } from '#app/systems/consultation-days/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(dayTexts, 'list.title'), ...live({ 'consultation-days': 'record' }) };
export const loader = page({ can: canSeeDays, params: idParams }, readDay);
export const action = command({ can: canSeeDays, params: idParams, schema: slotSchema }, takeSlot);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { DayPage as default } from '#app/systems/consultation-days/ui/day-page.tsx';
