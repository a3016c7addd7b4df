import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeAccount } from '#app/systems/accounts/commands/change-account.server.ts';
import { readAccount } from '#app/systems/accounts/queries.server.ts';
import { accountSchema } from '#app/systems/accounts/schema.ts';
import { accountTexts } from '#app/systems/accounts/texts/zh-CN.ts';

export const handle = titled(accountTexts, 'account.title');
export const loader = page({ signedIn: true }, readAccount);
export const action = command({ signedIn: true, schema: accountSchema }, changeAccount);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { AccountPage as default } from '#app/systems/accounts/ui/account-page.tsx';
