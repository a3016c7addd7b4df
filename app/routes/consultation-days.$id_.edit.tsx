import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeDay } from '#app/systems/consultation-days/commands/change-day.server.ts';
import { canKeepDays } from '#app/systems/consultation-days/policy.ts';
import { readEdit } from '#app/systems/consultation-days/queries-edit.server.ts';
import { editSchema } from '#app/systems/consultation-days/schema.ts';
import { dayPlanTexts } from '#app/systems/consultation-days/texts/plan.zh-CN.ts';

export const handle = titled(dayPlanTexts, 'edit.title');
export const loader = page({ can: canKeepDays, params: idParams }, readEdit);
export const action = command({ can: canKeepDays, params: idParams, schema: editSchema }, changeDay);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { EditPage as default } from '#app/systems/consultation-days/ui/edit-page.tsx';
