import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadTalks } from '#app/systems/management-talks/permissions.ts';
import { readCalendarFile } from '#app/systems/management-talks/queries-pages.server.ts';

export const loader = page({ can: canReadTalks, params: idParams }, readCalendarFile);
