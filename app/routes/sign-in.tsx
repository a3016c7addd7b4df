import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { signIn } from '#app/systems/accounts/commands/sign-in.server.ts';
import { readSignIn } from '#app/systems/accounts/queries.server.ts';
import { signInSchema } from '#app/systems/accounts/schema.ts';
import { accountTexts } from '#app/systems/accounts/texts/zh-CN.ts';

export const handle = titled(accountTexts, 'signIn.title');
export const loader = page({ public: true }, readSignIn);
export const action = command({ public: true, schema: signInSchema }, signIn);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { SignInPage as default } from '#app/systems/accounts/ui/sign-in-page.tsx';
