import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeEntry } from '#app/commons/representatives/commands/change-entry.server.ts';
import { canChangeEntries } from '#app/commons/representatives/policy.ts';
import { readEntryPage } from '#app/commons/representatives/queries-entry.server.ts';
import { entrySchema } from '#app/commons/representatives/schema.ts';
import { entryTexts } from '#app/commons/representatives/texts/entries.zh-CN.ts';

export const handle = titled(entryTexts, 'page.title');
export const loader = page({ can: canChangeEntries, params: idParams }, readEntryPage);
export const action = command({ can: canChangeEntries, params: idParams, schema: entrySchema }, changeEntry);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { EntryPage as default } from '#app/commons/representatives/ui/entry-page.tsx';
