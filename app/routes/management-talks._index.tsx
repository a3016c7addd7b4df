import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadTalks } from '#app/systems/management-talks/permissions.ts';
import { readTalks } from '#app/systems/management-talks/queries-pages.server.ts';
import { talkTexts } from '#app/systems/management-talks/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(talkTexts, 'list.title'), ...live({ 'management-talks': 'list' }) };
export const loader = page({ can: canReadTalks }, readTalks);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { TalksPage as default } from '#app/systems/management-talks/ui/talks-page.tsx';
