import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { settleImport } from '#app/platform/imports/commands/settle-import.server.ts';
import { readImport } from '#app/platform/imports/queries-imports.server.ts';
import { decisionSchema, previewSearch } from '#app/platform/imports/schema.ts';
import { canImport } from '#app/systems/roster/policy.ts';
import { IMPORTS } from '#app/portal/import-kinds.server.ts';
import { importTexts } from '#app/platform/imports/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(importTexts, 'page.title'), ...live({ imports: 'record' }) };
export const loader = page({ can: canImport, params: idParams, search: previewSearch }, readImport(IMPORTS));
export const action = command(
  { can: canImport, params: idParams, schema: decisionSchema },
  settleImport(IMPORTS),
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PreviewPage as default } from '#app/platform/imports/ui/preview-page.tsx';
