import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { signIn } from '#app/features/accounts/commands/sign-in.server.ts';
import { readSignIn } from '#app/features/accounts/queries.server.ts';
import { signInSchema } from '#app/features/accounts/schema.ts';
import { accountTexts } from '#app/features/accounts/texts/zh-CN.ts';

export const handle = titled(accountTexts, 'signIn.title');
export const loader = page({ public: true }, readSignIn);
export const action = command({ public: true, schema: signInSchema }, signIn);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { SignInPage as default } from '#app/features/accounts/ui/sign-in-page.tsx';
