import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeRobots } from '#app/commons/notices/commands/change-robots.server.ts';
import { canManageRobots } from '#app/commons/notices/policy.ts';
import { readRobots } from '#app/commons/notices/queries-settings.server.ts';
import { robotSchema } from '#app/commons/notices/schema.ts';
import { noticeSettingsTexts } from '#app/commons/notices/texts/zh-CN.ts';

export const handle = titled(noticeSettingsTexts, 'robot.title');
export const loader = page({ can: canManageRobots }, readRobots);
export const action = command({ can: canManageRobots, schema: robotSchema }, changeRobots);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { RobotsPage as default } from '#app/commons/notices/ui/robots-page.tsx';
