import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canRaiseConcerns } from '#app/systems/concerns/permissions.ts';
import { readMine } from '#app/systems/concerns/queries-list.server.ts';
import { concernListTexts } from '#app/systems/concerns/texts/list.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(concernListTexts, 'list.mineTitle'), ...live({ notices: 'queue' }) };
export const loader = page({ can: canRaiseConcerns }, readMine);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { MinePage as default } from '#app/systems/concerns/ui/mine-page.tsx';
