import { titled } from '#app/core/page-title.ts';
import { tokenParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { confirmAddress } from '#app/commons/notices/commands/confirm-address.server.ts';
import { canReadNotices } from '#app/commons/notices/policy.ts';
import { readUnconfirmed } from '#app/commons/notices/queries-settings.server.ts';
import { nothingSchema } from '#app/commons/notices/schema.ts';
import { noticeSettingsTexts } from '#app/commons/notices/texts/zh-CN.ts';

export const handle = titled(noticeSettingsTexts, 'confirm.title');
export const loader = page({ can: canReadNotices, params: tokenParams }, readUnconfirmed);
export const action = command(
  { can: canReadNotices, params: tokenParams, schema: nothingSchema },
  confirmAddress,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ConfirmPage as default } from '#app/commons/notices/ui/confirm-page.tsx';
