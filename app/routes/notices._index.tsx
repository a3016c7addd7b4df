import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { readAll } from '#app/platform/notifications/commands/read-notices.server.ts';
import { canReadNotices } from '#app/platform/notifications/policy.ts';
import { readInbox } from '#app/platform/notifications/queries-inbox.server.ts';
import { inboxSearch, nothingSchema } from '#app/platform/notifications/schema.ts';
import { noticeTexts } from '#app/platform/notifications/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';
import { RECORD_TITLES } from '#app/portal/record-kinds.server.ts';

export const handle = { ...titled(noticeTexts, 'page.title'), ...live({ notices: 'queue' }) };
export const loader = page({ can: canReadNotices, search: inboxSearch }, readInbox(RECORD_TITLES));
export const action = command({ can: canReadNotices, schema: nothingSchema }, readAll);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { InboxPage as default } from '#app/platform/notifications/ui/inbox-page.tsx';
