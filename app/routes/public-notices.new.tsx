import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { writeNotice } from '#app/commons/public-notices/commands/prepare-notice.server.ts';
import { canPreparePublicNotices } from '#app/commons/public-notices/policy.ts';
import { newNoticeSchema } from '#app/commons/public-notices/schema.ts';
import { publicNoticeTexts } from '#app/commons/public-notices/texts/zh-CN.ts';

export const handle = titled(publicNoticeTexts, 'form.newTitle');
export const loader = page({ can: canPreparePublicNotices }, () => null);
export const action = command({ can: canPreparePublicNotices, schema: newNoticeSchema }, writeNotice);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { NewNoticePage as default } from '#app/commons/public-notices/ui/form-pages.tsx';
