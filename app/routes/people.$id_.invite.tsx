import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { canManagePeople } from '#app/systems/roster/policy.ts';
import { nothingSchema } from '#app/systems/roster/schema.ts';
import { issueLink } from '#app/systems/accounts/commands/issue-link.server.ts';

export const action = command({ can: canManagePeople, params: idParams, schema: nothingSchema }, issueLink);
export { clientAction } from '#app/core/stay.ts';
