import type { TranslationOf } from '#app/core/i18n.ts';
import type { accountServerTexts as source } from './zh-CN.server.ts';

export const accountServerTexts = {
  done: {
    activated: 'Your password is set and you are signed in.',
    preferences: 'Saved.',
    password: 'Password changed; all other devices are signed out.',
    revoked: 'That device is signed out.',
  },
  refusal: {
    wrongPassword:
      'Employee number or password is wrong. Check and try again; if you forgot it, ask HR for a new activation slip.',
    locked:
      'Too many wrong passwords: the account is locked. Try again in {{minutes}} minutes, or ask HR for a new slip.',
    linkEnded: 'This activation link was used or has expired. Ask your team leader or HR for a new slip.',
    unknownEmployee: 'There is no employee number {{no}} on the roster. Check the number.',
    sessionEnded: 'That device is signed out already.',
  },
  problem: {
    required: 'Please fill this in',
    passwordShort: 'At least {{minimum}} characters',
    passwordLong: 'At most {{maximum}} characters',
    passwordRepeat: 'The two passwords differ',
    passwordWrong: 'The current password is wrong',
    passwordCommon: 'This password is common and easily guessed; choose another',
    passwordOwnNo: 'Leave your employee number out of the password',
  },
} as const satisfies TranslationOf<typeof source>;
