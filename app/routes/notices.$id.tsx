import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { openNotice } from '#app/platform/notifications/commands/read-notices.server.ts';
import { canReadNotices } from '#app/platform/notifications/policy.ts';
import { nothingSchema } from '#app/platform/notifications/schema.ts';
import { SUBJECTS } from '#app/portal/subjects.server.ts';

export const action = command(
  { can: canReadNotices, params: idParams, schema: nothingSchema },
  openNotice(SUBJECTS),
);
export { clientAction } from '#app/core/stay.ts';
