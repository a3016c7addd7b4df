import { translation } from '#app/core/i18n.ts';
import type { frameTexts as source } from './zh-CN.ts';

export const frameTexts = translation<typeof source>('portal', {
  name: 'Zhijia',
  skip: 'Skip to content',
  nav: {
    label: 'Main sections',
    home: 'Home',
    queue: 'Waiting for me',
    deadlines: 'Overdue',
    more: 'More',
    imports: 'Imports',
    notices: 'Notices',
    unread: '{{count}} unread',
    rules: 'Rules',
    account: 'My account',
    signIn: 'Sign in',
    signOut: 'Sign out',
  },
  news: { counted: '{{count}} new, tap to see', some: 'Something is new, tap to see' },
});
