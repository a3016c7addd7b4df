import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { previewImport } from '#app/platform/imports/commands/preview-import.server.ts';
import { readImports } from '#app/platform/imports/queries-imports.server.ts';
import { uploadSchema } from '#app/platform/imports/schema.ts';
import { canImport } from '#app/systems/roster/policy.ts';
import { IMPORTS } from '#app/portal/import-kinds.server.ts';
import { importTexts } from '#app/platform/imports/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(importTexts, 'page.title'), ...live({ imports: 'queue' }) };
export const loader = page({ can: canImport }, readImports(IMPORTS));
export const action = command({ can: canImport, schema: uploadSchema }, previewImport(IMPORTS));
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ImportsPage as default } from '#app/platform/imports/ui/imports-page.tsx';
