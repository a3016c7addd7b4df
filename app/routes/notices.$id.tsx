import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { openNotice } from '#app/commons/notices/commands/read-notices.server.ts';
import { canReadNotices } from '#app/commons/notices/policy.ts';
import { nothingSchema } from '#app/commons/notices/schema.ts';
import { SUBJECTS } from '#app/portal/subjects.server.ts';

export const action = command(
  { can: canReadNotices, params: idParams, schema: nothingSchema },
  openNotice(SUBJECTS),
);
export { clientAction } from '#app/core/stay.ts';
