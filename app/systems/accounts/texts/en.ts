import { translation } from '#app/core/i18n.ts';
import type { accountTexts as source } from './zh-CN.ts';

export const accountTexts = translation<typeof source>('accounts', {
  signIn: {
    title: 'Sign in to Zhijia',
    lead: 'Sign in with your employee number. First time here? Use the activation link that HR gave you.',
    enterprise: 'Enterprise code',
    enterpriseHelp: 'It is printed on your activation slip',
    loginName: 'Employee number',
    password: 'Password',
    submit: 'Sign in',
    forgot: 'Forgotten your password? Ask your team leader or HR for a new activation slip.',
  },
  activate: {
    title: '{{name}}, set your password',
    lead: 'Employee number {{loginName}}. You will be signed in at once; from then on use this number and password.',
    password: 'New password',
    passwordHelp: 'At least 8 characters. Not your birthday, phone number or employee number.',
    passwordRepeat: 'Once more',
    submit: 'Set password and sign in',
  },
  account: {
    title: 'My account',
    lead: '{{name}} · no. {{no}}',
    roles: 'Roles',
    display: 'Display',
    locale: 'Language',
    textSize: 'Type size',
    size100: 'Standard',
    size125: 'Large',
    size150: 'Very large',
    save: 'Save',
    password: 'Change password',
    currentPassword: 'Current password',
    changePassword: 'Change password',
    sessions: 'Signed-in devices',
    sessionsHelp: 'If one of these is not yours, sign it out at once and change your password.',
    thisDevice: 'this device',
    lastSeen: 'last used {{when}}',
    revoke: 'Sign this device out',
    unknownDevice: 'Unknown device',
  },
});
