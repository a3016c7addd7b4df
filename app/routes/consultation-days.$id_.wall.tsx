import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeWall } from '#app/systems/consultation-days/policy.ts';
import { readWall } from '#app/systems/consultation-days/queries-desk.server.ts';
import { deskTexts } from '#app/systems/consultation-days/texts/desk.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(deskTexts, 'wall.title'), ...live({ 'consultation-days': 'record' }) };
export const loader = page({ can: canSeeWall, params: idParams }, readWall);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { WallPage as default } from '#app/systems/consultation-days/ui/wall-page.tsx';
