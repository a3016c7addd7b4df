import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { deskSearch } from '#app/platform/deadlines/desk-search.ts';
import { canSeeDesk } from '#app/platform/deadlines/policy.ts';
import { live } from '#app/portal/live-events.ts';
import { readDesk } from '#app/portal/queries-desk.server.ts';
import { owedTexts } from '#app/portal/texts/owed.zh-CN.ts';

export const handle = { ...titled(owedTexts, 'desk.name'), ...live({ notices: 'queue' }) };
export const loader = page({ can: canSeeDesk, search: deskSearch }, readDesk);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { DeskPage as default } from '#app/portal/desk-page.tsx';
