import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { serveVisitors } from '#app/systems/consultation-days/commands/serve-visitors.server.ts';
import { canSeeDays } from '#app/systems/consultation-days/policy.ts';
import { readDesk } from '#app/systems/consultation-days/queries-desk.server.ts';
import { deskSchema, deskSearch } from '#app/systems/consultation-days/schema.ts';
import { deskTexts } from '#app/systems/consultation-days/texts/desk.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(deskTexts, 'desk.title'), ...live({ 'consultation-days': 'record' }) };
export const loader = page({ can: canSeeDays, params: idParams, search: deskSearch }, readDesk);
export const action = command({ can: canSeeDays, params: idParams, schema: deskSchema }, serveVisitors);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { DeskPage as default } from '#app/systems/consultation-days/ui/desk-page.tsx';
