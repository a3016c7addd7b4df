import { command } from '#app/core/routes.server.ts';
import { addDevice } from '#app/platform/notifications/commands/add-device.server.ts';
import { canReadNotices } from '#app/platform/notifications/policy.ts';
import { pushSchema } from '#app/platform/notifications/schema.ts';

export const action = command({ can: canReadNotices, schema: pushSchema }, addDevice);
export { clientAction } from '#app/core/stay.ts';
