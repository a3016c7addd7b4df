import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeSettings } from '#app/platform/notifications/commands/change-settings.server.ts';
import { canReadNotices } from '#app/platform/notifications/policy.ts';
import { readSettings } from '#app/platform/notifications/queries-settings.server.ts';
import { settingsSchema } from '#app/platform/notifications/schema.ts';
import { noticeSettingsTexts } from '#app/platform/notifications/texts/zh-CN.ts';

export const handle = titled(noticeSettingsTexts, 'settings.title');
export const loader = page({ can: canReadNotices }, readSettings);
export const action = command({ can: canReadNotices, schema: settingsSchema }, changeSettings);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { SettingsPage as default } from '#app/platform/notifications/ui/settings-page.tsx';
