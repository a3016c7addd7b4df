import { translation } from '#app/core/i18n.ts';
import type { accountServerTexts as source } from './zh-CN.server.ts';

export const accountServerTexts = translation<typeof source>('accounts', {
  record: 'Accounts',
  chapter: 'Accounts and sign-in',
  rule: {
    keep_sessions: 'How long a session is kept after it expired',
    keep_invitations: 'How long an activation link is kept after it was used or expired',
  },
  done: {
    activated: 'Your password is set and you are signed in.',
    preferences: 'Saved.',
    password: 'Password changed; all other devices are signed out.',
    revoked: 'That device is signed out.',
  },
  refusal: {
    wrongPassword:
      'Employee number or password is wrong. Check and try again; if you forgot it, ask HR for a new activation slip (representatives and the union: the union chair).',
    locked:
      'Too many wrong passwords: the account is locked. Try again in {{minutes}} minutes, or ask HR for a new slip (representatives and the union: the union chair).',
    linkEnded:
      'This activation link was used or has expired. Ask your team leader or HR for a new slip (representatives and the union: the union chair).',
    unknownEmployee: 'There is no employee number {{no}} on the roster. Check the number.',
    linkOfUnion:
      'This is a representative or somebody of the union, who reads what is said in confidence. Only the union chair makes the link: please ask the chair.',
    linkOfChair:
      'This is the account of the union chair: another chair makes the link. Where there is none, whoever runs the server does with npm run zhijia -- account invite --employee {{no}}, and hands it to the chair in person.',
    linkOfEnterprise: 'HR makes this link. Please ask HR.',
    linkOwn:
      'Nobody makes a link for themselves. Change your password on the account page; if you forgot it, whoever runs the server makes a link with npm run zhijia -- account invite --employee {{no}}.',
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
});
