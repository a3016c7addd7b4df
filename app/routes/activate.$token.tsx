import { titled } from '#app/core/page-title.ts';
import { tokenParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { activateAccount } from '#app/systems/accounts/commands/activate-account.server.ts';
import { readInvitation } from '#app/systems/accounts/queries.server.ts';
import { activateSchema } from '#app/systems/accounts/schema.ts';
import { accountTexts } from '#app/systems/accounts/texts/zh-CN.ts';

export const handle = titled(accountTexts, 'activate.password');
export const loader = page({ public: true, params: tokenParams }, readInvitation);
export const action = command({ public: true, params: tokenParams, schema: activateSchema }, activateAccount);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ActivatePage as default } from '#app/systems/accounts/ui/activate-page.tsx';
