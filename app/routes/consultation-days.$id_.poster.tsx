import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeDays } from '#app/systems/consultation-days/policy.ts';
import { readPoster } from '#app/systems/consultation-days/queries-day.server.ts';
import { dayPlanTexts } from '#app/systems/consultation-days/texts/plan.zh-CN.ts';

export const handle = titled(dayPlanTexts, 'poster.title');
export const loader = page({ can: canSeeDays, params: idParams }, readPoster);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { DayPosterPage as default } from '#app/systems/consultation-days/ui/poster-page.tsx';
