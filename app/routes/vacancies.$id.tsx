import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { closeVacancy } from '#app/systems/representatives/commands/close-vacancy.server.ts';
import { canHandleVacancies } from '#app/systems/representatives/policy.ts';
import { readVacancy } from '#app/systems/representatives/queries-entry.server.ts';
import { vacancySchema } from '#app/systems/representatives/schema.ts';
import { vacancyTexts } from '#app/systems/representatives/texts/entries.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(vacancyTexts, 'page.title'), ...live({ vacancies: 'record' }) };
export const loader = page({ can: canHandleVacancies, params: idParams }, readVacancy);
export const action = command(
  { can: canHandleVacancies, params: idParams, schema: vacancySchema },
  closeVacancy,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { VacancyPage as default } from '#app/systems/representatives/ui/vacancy-page.tsx';
