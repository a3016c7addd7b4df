import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { listSearch } from '#app/systems/concerns/list-search.ts';
import { canHandleConcerns } from '#app/systems/concerns/permissions.ts';
import { readQueue } from '#app/systems/concerns/queries-list.server.ts';
import { concernListTexts } from '#app/systems/concerns/texts/list.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(concernListTexts, 'list.title'), ...live({ concerns: 'queue' }) };
export const loader = page({ can: canHandleConcerns, search: listSearch }, readQueue);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { QueuePage as default } from '#app/systems/concerns/ui/queue-page.tsx';
