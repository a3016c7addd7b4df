import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeTerm } from '#app/systems/representatives/commands/change-term.server.ts';
import { canManageTerms, canReadTerms } from '#app/systems/representatives/policy.ts';
import { readTerm } from '#app/systems/representatives/queries-terms.server.ts';
import { termSchema } from '#app/systems/representatives/schema.ts';
import { termTexts } from '#app/systems/representatives/texts/terms.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = {
  ...titled(termTexts, 'list.title'),
  ...live({ terms: 'record', representatives: 'list', vacancies: 'list' }),
};
export const loader = page({ can: canReadTerms, params: idParams }, readTerm);
export const action = command({ can: canManageTerms, params: idParams, schema: termSchema }, changeTerm);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { TermPage as default } from '#app/systems/representatives/ui/term-page.tsx';
