import { command, page } from '#app/core/routes.server.ts';
import { signIn } from '#app/features/accounts/commands/sign-in.server.ts';
import { readSignIn } from '#app/features/accounts/queries.server.ts';
import { signInSchema } from '#app/features/accounts/schema.ts';

export const handle = { title: 'accounts:signIn.title' };
export const loader = page({ public: true }, readSignIn);
export const action = command({ public: true, schema: signInSchema }, signIn);
export { SignInPage as default } from '#app/features/accounts/ui/sign-in-page.tsx';
