import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadTalks } from '#app/systems/management-talks/permissions.ts';
import { readTalk } from '#app/systems/management-talks/queries-pages.server.ts';
import { talkTexts } from '#app/systems/management-talks/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(talkTexts, 'page.title'), ...live({ 'management-talks': 'record' }) };
export const loader = page({ can: canReadTalks, params: idParams }, readTalk);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { TalkPage as default } from '#app/systems/management-talks/ui/talk-page.tsx';
