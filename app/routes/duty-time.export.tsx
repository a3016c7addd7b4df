import { page } from '#app/core/routes.server.ts';
import { monthSearch } from '#app/systems/duty-time/month.ts';
import { canSeeDutyTime } from '#app/systems/duty-time/permissions.ts';
import { exportMonth } from '#app/systems/duty-time/queries-export.server.ts';
import { DUTY_SOURCES } from '#app/portal/duty-sources.server.ts';

export const loader = page({ can: canSeeDutyTime, search: monthSearch }, exportMonth(DUTY_SOURCES));
