import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { monthSearch } from '#app/systems/duty-time/month.ts';
import { canSeeStatement } from '#app/systems/duty-time/permissions.ts';
import { readStatement } from '#app/systems/duty-time/queries-duty.server.ts';
import { dutyTexts } from '#app/systems/duty-time/texts/zh-CN.ts';
import { DUTY_SOURCES } from '#app/portal/duty-sources.server.ts';

export const handle = titled(dutyTexts, 'statement.title');
export const loader = page(
  { can: canSeeStatement, params: idParams, search: monthSearch },
  readStatement(DUTY_SOURCES),
);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { StatementPage as default } from '#app/systems/duty-time/ui/statement-page.tsx';
