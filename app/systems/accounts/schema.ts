import * as z from 'zod/mini';
import { fieldsOf } from '#app/platform/forms/fields.ts';

const PASSWORD_MIN = 8;
const PASSWORD_MAX = 128;

const { requiredText } = fieldsOf('accounts');

/** What somebody signs in with: beyond this nobody is called. */
const loginName = requiredText('loginName', { min: 1, max: 200 }, { short: 'required', long: 'required' });

const newPassword = z
  .string('accounts:problem.required')
  .check(
    z.minLength(PASSWORD_MIN, 'accounts:problem.passwordShort'),
    z.maxLength(PASSWORD_MAX, 'accounts:problem.passwordLong'),
  );

/** What is typed at sign-in. `enterprise` is a code, needed only where several enterprises share a portal. */
export const signInSchema = z.object({
  enterprise: z.optional(z.string()),
  loginName,
  password: z.string('accounts:problem.required').check(z.minLength(1, 'accounts:problem.required')),
  to: z.optional(z.string()),
});

const matching = { message: 'accounts:problem.passwordRepeat', path: ['passwordRepeat'] };

export const activateSchema = z
  .object({ password: newPassword, passwordRepeat: z.string('accounts:problem.required') })
  .check(z.refine((typed) => typed.password === typed.passwordRepeat, matching));

export const accountSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('preferences'),
    locale: z.enum(['zh-CN', 'en']),
    textSize: z.enum(['100', '125', '150']),
  }),
  z
    .object({
      intent: z.literal('password'),
      currentPassword: z
        .string('accounts:problem.required')
        .check(z.minLength(1, 'accounts:problem.required')),
      password: newPassword,
      passwordRepeat: z.string('accounts:problem.required'),
    })
    .check(z.refine((typed) => typed.password === typed.passwordRepeat, matching)),
  z.object({
    intent: z.literal('revoke'),
    sessionId: z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647)),
  }),
]);

export const nothingSchema = z.object({});

export type SignInInput = z.output<typeof signInSchema>;
export type AccountInput = z.output<typeof accountSchema>;
export type PasswordChange = Extract<AccountInput, { intent: 'password' }>;
export type Preferences = Extract<AccountInput, { intent: 'preferences' }>;
