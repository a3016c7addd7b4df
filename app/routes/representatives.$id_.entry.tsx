import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeEntry } from '#app/systems/representatives/commands/change-entry.server.ts';
import { canChangeEntries } from '#app/systems/representatives/policy.ts';
import { readEntryPage } from '#app/systems/representatives/queries-entry.server.ts';
import { entrySchema } from '#app/systems/representatives/schema.ts';
import { entryTexts } from '#app/systems/representatives/texts/entries.zh-CN.ts';

export const handle = titled(entryTexts, 'page.title');
export const loader = page({ can: canChangeEntries, params: idParams }, readEntryPage);
export const action = command({ can: canChangeEntries, params: idParams, schema: entrySchema }, changeEntry);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { EntryPage as default } from '#app/systems/representatives/ui/entry-page.tsx';
