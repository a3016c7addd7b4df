import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeBatch } from '#app/systems/contact-cards/commands/change-batch.server.ts';
import { canSeeCards } from '#app/systems/contact-cards/permissions.ts';
import { readBatch } from '#app/systems/contact-cards/queries-batches.server.ts';
import { batchSchema } from '#app/systems/contact-cards/schema.ts';
import { cardTexts } from '#app/systems/contact-cards/texts/zh-CN.ts';

export const handle = titled(cardTexts, 'page.title');
export const loader = page({ can: canSeeCards, params: idParams }, readBatch);
export const action = command({ can: canSeeCards, params: idParams, schema: batchSchema }, changeBatch);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { BatchPage as default } from '#app/systems/contact-cards/ui/batch-page.tsx';
