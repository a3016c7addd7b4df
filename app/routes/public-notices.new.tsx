import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { writeNotice } from '#app/systems/public-notices/commands/prepare-notice.server.ts';
import { canPreparePublicNotices } from '#app/systems/public-notices/policy.ts';
import { newNoticeSchema } from '#app/systems/public-notices/schema.ts';
import { publicNoticeTexts } from '#app/systems/public-notices/texts/zh-CN.ts';

export const handle = titled(publicNoticeTexts, 'form.newTitle');
export const loader = page({ can: canPreparePublicNotices }, () => null);
export const action = command({ can: canPreparePublicNotices, schema: newNoticeSchema }, writeNotice);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { NewNoticePage as default } from '#app/systems/public-notices/ui/form-pages.tsx';
