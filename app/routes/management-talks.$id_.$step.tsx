import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { actOnTalk } from '#app/systems/management-talks/commands/take-step.server.ts';
import { canReadTalks } from '#app/systems/management-talks/permissions.ts';
import { readStep } from '#app/systems/management-talks/queries-pages.server.ts';
import { STEP_SCHEMAS, stepParams, type StepParams } from '#app/systems/management-talks/schema.ts';
import { talkTexts } from '#app/systems/management-talks/texts/zh-CN.ts';

export const handle = titled(talkTexts, 'page.title');
export const loader = page({ can: canReadTalks, params: stepParams }, readStep);
export const action = command(
  { can: canReadTalks, params: stepParams, schema: ({ step }: StepParams) => STEP_SCHEMAS[step] },
  actOnTalk,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { TalkStepPage as default } from '#app/systems/management-talks/ui/step-page.tsx';
