import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeRoles } from '#app/commons/roster/commands/change-roles.server.ts';
import { canManagePeople, canSeePeople } from '#app/commons/roster/policy.ts';
import { readPerson } from '#app/commons/roster/queries-person.server.ts';
import { rolesSchema } from '#app/commons/roster/schema.ts';
import { rosterTexts } from '#app/commons/roster/texts/zh-CN.ts';

export const handle = titled(rosterTexts, 'people.title');
export const loader = page({ can: canSeePeople, params: idParams }, readPerson);
export const action = command({ can: canManagePeople, params: idParams, schema: rolesSchema }, changeRoles);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PersonPage as default } from '#app/commons/roster/ui/person-page.tsx';
