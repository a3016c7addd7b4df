import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeRobots } from '#app/platform/notifications/commands/change-robots.server.ts';
import { canManageRobots } from '#app/platform/notifications/policy.ts';
import { readRobots } from '#app/platform/notifications/queries-settings.server.ts';
import { robotSchema } from '#app/platform/notifications/schema.ts';
import { noticeSettingsTexts } from '#app/platform/notifications/texts/zh-CN.ts';
import { readGrantableUnits } from '#app/systems/roster/queries-person.server.ts';

export const handle = titled(noticeSettingsTexts, 'robot.title');
export const loader = page({ can: canManageRobots }, readRobots(readGrantableUnits));
export const action = command({ can: canManageRobots, schema: robotSchema }, changeRobots);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { RobotsPage as default } from '#app/platform/notifications/ui/robots-page.tsx';
