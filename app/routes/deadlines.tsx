import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeOverdue } from '#app/platform/deadlines/policy.ts';
import { deadlineTexts } from '#app/platform/deadlines/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';
import { readWall } from '#app/portal/queries-wall.server.ts';

export const handle = { ...titled(deadlineTexts, 'wall.title'), ...live({ proposals: 'list' }) };
export const loader = page({ can: canSeeOverdue }, readWall);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { WallPage as default } from '#app/portal/wall-page.tsx';
