import { titled } from '#app/core/page-title.ts';
import { plain } from '#app/core/plain.ts';
import { command, page } from '#app/core/routes.server.ts';
import { sendUnnamed } from '#app/systems/unnamed-concerns/commands/send-unnamed.server.ts';
import { readNewUnnamed } from '#app/systems/unnamed-concerns/queries-new.server.ts';
import { newSearch, unnamedSchema } from '#app/systems/unnamed-concerns/schema.ts';
import { unnamedTexts } from '#app/systems/unnamed-concerns/texts/zh-CN.ts';

export const handle = { ...titled(unnamedTexts, 'new.title'), ...plain };
export const loader = page({ public: true, search: newSearch }, readNewUnnamed);
export const action = command({ public: true, schema: unnamedSchema }, sendUnnamed);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { NewPage as default } from '#app/systems/unnamed-concerns/ui/new-page.tsx';
