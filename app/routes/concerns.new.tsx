import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { raiseConcern } from '#app/systems/concerns/commands/raise-concern.server.ts';
import { canRaiseConcerns } from '#app/systems/concerns/permissions.ts';
import { readNewConcern } from '#app/systems/concerns/queries-form.server.ts';
import { concernSchema, newSearch } from '#app/systems/concerns/schema.ts';
import { concernFormTexts } from '#app/systems/concerns/texts/form.zh-CN.ts';

export const handle = titled(concernFormTexts, 'form.title');
export const loader = page({ can: canRaiseConcerns, search: newSearch }, readNewConcern);
export const action = command({ can: canRaiseConcerns, schema: concernSchema }, raiseConcern);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { NewPage as default } from '#app/systems/concerns/ui/new-page.tsx';
