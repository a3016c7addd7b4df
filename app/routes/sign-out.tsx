import { command } from '#app/core/routes.server.ts';
import { signOut } from '#app/systems/accounts/commands/sign-out.server.ts';
import { nothingSchema } from '#app/systems/accounts/schema.ts';

export const action = command({ public: true, schema: nothingSchema }, signOut);
export { leavingAction as clientAction } from '#app/core/stay.ts';
