import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { chaseTalk } from '#app/systems/management-talks/commands/take-step.server.ts';
import { canReadTalks } from '#app/systems/management-talks/permissions.ts';
import { nothingSchema } from '#app/systems/management-talks/schema.ts';

export const action = command({ can: canReadTalks, params: idParams, schema: nothingSchema }, chaseTalk);
export { clientAction } from '#app/core/stay.ts';
