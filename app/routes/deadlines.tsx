import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeOverdue } from '#app/commons/deadlines/policy.ts';
import { deadlineTexts } from '#app/commons/deadlines/texts/zh-CN.ts';
import { readWall } from '#app/portal/queries-wall.server.ts';

export const handle = titled(deadlineTexts, 'wall.title');
export const loader = page({ can: canSeeOverdue }, readWall);
export { WallPage as default } from '#app/portal/wall-page.tsx';
