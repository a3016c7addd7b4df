import { command } from '#app/core/routes.server.ts';
import { beginReport } from '#app/systems/yearly-reports/commands/begin-report.server.ts';
import { canWriteReports } from '#app/systems/yearly-reports/permissions.ts';
import { beginSchema } from '#app/systems/yearly-reports/schema.ts';

export const action = command({ can: canWriteReports, schema: beginSchema }, beginReport);
export { clientAction } from '#app/core/stay.ts';
