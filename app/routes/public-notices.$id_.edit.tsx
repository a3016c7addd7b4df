import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeNotice } from '#app/systems/public-notices/commands/change-notice.server.ts';
import { canPreparePublicNotices } from '#app/systems/public-notices/policy.ts';
import { readNoticeForm } from '#app/systems/public-notices/queries-notices.server.ts';
import { changeNoticeSchema } from '#app/systems/public-notices/schema.ts';
import { publicNoticeTexts } from '#app/systems/public-notices/texts/zh-CN.ts';

export const handle = titled(publicNoticeTexts, 'form.changeTitle');
export const loader = page({ can: canPreparePublicNotices, params: idParams }, readNoticeForm);
export const action = command(
  { can: canPreparePublicNotices, params: idParams, schema: changeNoticeSchema },
  changeNotice,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ChangeNoticePage as default } from '#app/systems/public-notices/ui/form-pages.tsx';
