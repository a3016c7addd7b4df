import { titled } from '#app/core/page-title.ts';
import { tokenParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { confirmAddress } from '#app/platform/notifications/commands/confirm-address.server.ts';
import { canReadNotices } from '#app/platform/notifications/policy.ts';
import { readUnconfirmed } from '#app/platform/notifications/queries-settings.server.ts';
import { nothingSchema } from '#app/platform/notifications/schema.ts';
import { noticeSettingsTexts } from '#app/platform/notifications/texts/zh-CN.ts';

export const handle = titled(noticeSettingsTexts, 'confirm.title');
export const loader = page({ can: canReadNotices, params: tokenParams }, readUnconfirmed);
export const action = command(
  { can: canReadNotices, params: tokenParams, schema: nothingSchema },
  confirmAddress,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ConfirmPage as default } from '#app/platform/notifications/ui/confirm-page.tsx';
