import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { openNotice } from '#app/platform/notifications/commands/read-notices.server.ts';
import { canReadNotices } from '#app/platform/notifications/policy.ts';
import { nothingSchema } from '#app/platform/notifications/schema.ts';
import { RECORD_TITLES } from '#app/portal/record-kinds.server.ts';

export const action = command(
  { can: canReadNotices, params: idParams, schema: nothingSchema },
  openNotice(RECORD_TITLES),
);
export { clientAction } from '#app/core/stay.ts';
