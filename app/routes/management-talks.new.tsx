import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { requestTalk } from '#app/systems/management-talks/commands/request-talk.server.ts';
import { canRequestTalks } from '#app/systems/management-talks/permissions.ts';
import { readRequest } from '#app/systems/management-talks/queries-pages.server.ts';
import { requestSchema, requestSearch } from '#app/systems/management-talks/schema.ts';
import { talkTexts } from '#app/systems/management-talks/texts/zh-CN.ts';

export const handle = titled(talkTexts, 'form.title');
export const loader = page({ can: canRequestTalks, search: requestSearch }, readRequest);
export const action = command({ can: canRequestTalks, schema: requestSchema }, requestTalk);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { RequestPage as default } from '#app/systems/management-talks/ui/request-page.tsx';
