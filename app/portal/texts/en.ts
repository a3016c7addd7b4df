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
    representatives: 'Representatives',
    concerns: 'Concerns',
    commitments: 'Promises',
    'management-talks': 'Talks',
    participation: 'Participation',
    deadlines: 'Overdue',
    more: 'More',
    'concern-figures': 'Figures of concerns',
    'contact-cards': 'Contact cards',
    visits: 'Visits',
    people: 'People and units',
    imports: 'Imports',
    notices: 'Notices',
    unread: '{{count}} unread',
    rules: 'Rules',
    'public-notices': 'Public notices',
    'consultation-days': 'Consultation days',
    account: 'My account',
    signIn: 'Sign in',
    signOut: 'Sign out',
  },
  news: { counted: '{{count}} new, tap to see', some: 'Something is new, tap to see' },
} as const satisfies TranslationOf<typeof source>;
