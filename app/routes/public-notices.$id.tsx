import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadPublicNotices } from '#app/systems/public-notices/policy.ts';
import { readNotice } from '#app/systems/public-notices/queries-notices.server.ts';
import { publicNoticeTexts } from '#app/systems/public-notices/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(publicNoticeTexts, 'list.title'), ...live({ 'public-notices': 'record' }) };
export const loader = page({ can: canReadPublicNotices, params: idParams }, readNotice);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { NoticePage as default } from '#app/systems/public-notices/ui/notice-page.tsx';
