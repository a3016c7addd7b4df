import type { TranslationOf } from '#app/core/i18n.ts';
import type { frameTexts as source } from './zh-CN.ts';

export const frameTexts = {
  name: 'Zhijia',
  skip: 'Skip to content',
  nav: {
    label: 'Main sections',
    home: 'Home',
    proposals: 'Proposals',
    queue: 'Waiting for me',
    participation: 'Participation',
    people: 'People and units',
    imports: 'Imports',
    rules: 'Rules',
    account: 'My account',
    signIn: 'Sign in',
    signOut: 'Sign out',
  },
} as const satisfies TranslationOf<typeof source>;
