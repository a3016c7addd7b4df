import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { actOnNotice } from '#app/systems/public-notices/commands/take-step.server.ts';
import { canActOnPublicNotices } from '#app/systems/public-notices/policy.ts';
import { readNoticeStep } from '#app/systems/public-notices/queries-notices.server.ts';
import { STEP_SCHEMAS, stepParams, type StepParams } from '#app/systems/public-notices/schema.ts';
import { publicNoticeTexts } from '#app/systems/public-notices/texts/zh-CN.ts';
import { followUpsOf } from '#app/portal/record-kinds.server.ts';

export const handle = titled(publicNoticeTexts, 'list.title');
export const loader = page({ can: canActOnPublicNotices, params: stepParams }, readNoticeStep);
export const action = command(
  { can: canActOnPublicNotices, params: stepParams, schema: ({ step }: StepParams) => STEP_SCHEMAS[step] },
  actOnNotice(followUpsOf('public-notices')),
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { NoticeStepPage as default } from '#app/systems/public-notices/ui/step-page.tsx';
