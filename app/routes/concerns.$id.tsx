import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { openConcern } from '#app/systems/concerns/commands/open-concern.server.ts';
import { canFollowConcerns } from '#app/systems/concerns/permissions.ts';
import { concernListTexts } from '#app/systems/concerns/texts/list.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(concernListTexts, 'list.title'), ...live({ concerns: 'record' }) };
export const loader = page({ can: canFollowConcerns, params: idParams }, openConcern);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { DetailPage as default } from '#app/systems/concerns/ui/detail-page.tsx';
