import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canRaiseConcerns } from '#app/commons/concerns/permissions.ts';
import { readMine } from '#app/commons/concerns/queries-list.server.ts';
import { concernListTexts } from '#app/commons/concerns/texts/list.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(concernListTexts, 'list.mineTitle'), ...live({ notices: 'queue' }) };
export const loader = page({ can: canRaiseConcerns }, readMine);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { MinePage as default } from '#app/commons/concerns/ui/mine-page.tsx';
