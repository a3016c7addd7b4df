import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { chooseAnswer } from '#app/systems/inspections/commands/choose-answer.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { readRound } from '#app/systems/inspections/queries-round.server.ts';
import { chooseSchema } from '#app/systems/inspections/schema.ts';
import { roundTexts } from '#app/systems/inspections/texts/round.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = {
  ...titled(roundTexts, 'page.title'),
  ...live({ inspections: 'record', findings: 'list' }),
};
export const loader = page({ can: canReadInspections, params: idParams }, readRound);
export const action = command(
  { can: canReadInspections, params: idParams, schema: chooseSchema },
  chooseAnswer,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { RoundPage as default } from '#app/systems/inspections/ui/round-page.tsx';
