import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeAbsences } from '#app/systems/absences/commands/change-absences.server.ts';
import { canRecordAbsences } from '#app/systems/absences/policy.ts';
import { readAbsences } from '#app/systems/absences/queries-absences.server.ts';
import { absenceSchema } from '#app/systems/absences/schema.ts';
import { absenceTexts } from '#app/systems/absences/texts/zh-CN.ts';

export const handle = titled(absenceTexts, 'page.title');
export const loader = page({ can: canRecordAbsences }, readAbsences);
export const action = command({ can: canRecordAbsences, schema: absenceSchema }, changeAbsences);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { AbsencesPage as default } from '#app/systems/absences/ui/absences-page.tsx';
