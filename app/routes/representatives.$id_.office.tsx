import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeOffice } from '#app/systems/representatives/commands/change-office.server.ts';
import { canManageTerms } from '#app/systems/representatives/policy.ts';
import { readOfficeForm } from '#app/systems/representatives/queries-entry.server.ts';
import { officeSchema } from '#app/systems/representatives/schema.ts';
import { termTexts } from '#app/systems/representatives/texts/terms.zh-CN.ts';

export const handle = titled(termTexts, 'office.title');
export const loader = page({ can: canManageTerms, params: idParams }, readOfficeForm);
export const action = command({ can: canManageTerms, params: idParams, schema: officeSchema }, changeOffice);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { OfficePage as default } from '#app/systems/representatives/ui/office-page.tsx';
