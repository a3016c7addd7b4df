import { command, page } from '#app/core/routes.server.ts';
import { changeAccount } from '#app/features/accounts/commands/change-account.server.ts';
import { readAccount } from '#app/features/accounts/queries.server.ts';
import { accountSchema } from '#app/features/accounts/schema.ts';

export const handle = { title: 'accounts:account.title' };
export const loader = page({ signedIn: true }, readAccount);
export const action = command({ signedIn: true, schema: accountSchema }, changeAccount);
export { AccountPage as default } from '#app/features/accounts/ui/account-page.tsx';
