import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeOpenings } from '#app/systems/concerns/commands/change-openings.server.ts';
import { openingSchema } from '#app/systems/concerns/opening-schema.ts';
import { canFollowConcerns } from '#app/systems/concerns/permissions.ts';
import { readOpeningsPage } from '#app/systems/concerns/queries-openings.server.ts';
import { openingTexts } from '#app/systems/concerns/texts/openings.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(openingTexts, 'opening.title'), ...live({ concerns: 'record' }) };
export const loader = page({ can: canFollowConcerns, params: idParams }, readOpeningsPage);
export const action = command(
  { can: canFollowConcerns, params: idParams, schema: openingSchema },
  changeOpenings,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { OpeningsPage as default } from '#app/systems/concerns/ui/openings-page.tsx';
