import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeRoles } from '#app/systems/roster/commands/change-roles.server.ts';
import { canManagePeople, canSeePeople } from '#app/systems/roster/policy.ts';
import { readPerson } from '#app/systems/roster/queries-person.server.ts';
import { rolesSchema } from '#app/systems/roster/schema.ts';
import { rosterTexts } from '#app/systems/roster/texts/zh-CN.ts';

export const handle = titled(rosterTexts, 'people.title');
export const loader = page({ can: canSeePeople, params: idParams }, readPerson);
export const action = command({ can: canManagePeople, params: idParams, schema: rolesSchema }, changeRoles);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PersonPage as default } from '#app/systems/roster/ui/person-page.tsx';
