import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadPublicNotices } from '#app/systems/public-notices/policy.ts';
import { readNoticeList } from '#app/systems/public-notices/queries-notices.server.ts';
import { publicNoticeTexts } from '#app/systems/public-notices/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(publicNoticeTexts, 'list.title'), ...live({ 'public-notices': 'list' }) };
export const loader = page({ can: canReadPublicNotices }, readNoticeList);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { NoticeListPage as default } from '#app/systems/public-notices/ui/list-page.tsx';
