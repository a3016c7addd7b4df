import { command } from '#app/core/routes.server.ts';
import { addDevice } from '#app/commons/notices/commands/add-device.server.ts';
import { canReadNotices } from '#app/commons/notices/policy.ts';
import { pushSchema } from '#app/commons/notices/schema.ts';

export const action = command({ can: canReadNotices, schema: pushSchema }, addDevice);
export { clientAction } from '#app/core/stay.ts';
