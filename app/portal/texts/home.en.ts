import type { TranslationOf } from '#app/core/i18n.ts';
import type { homeTexts as source } from './home.zh-CN.ts';

export const homeTexts = {
  tagline: 'The workers’ home: what is said is heard, what is proposed is acted upon',
  home: {
    greeting: 'Hello, {{name}}',
    submit: 'Propose an improvement',
    submitHelp: 'One minute: how it is now, how to change it',
    concern: 'Raise a concern',
    concernHelp: 'Pay, personnel, working conditions',
    representative: 'My representative',
    representativeHelp: 'Who represents me and how to reach them',
    mineAll: 'All my proposals',
    mine: 'My matters',
    mineEmpty:
      'You have not proposed anything yet. Where work is hard, wasteful or unsafe, a photo is enough to begin.',
    mineConcerns: 'All that I reported',
    waitingConcerns: 'Concerns waiting for me',
    allConcerns: 'All concerns',
    owed: 'Waiting for me',
    owedEmpty: 'Nothing is waiting for you.',
    owedAll: 'All that waits ({{count}})',
    day: {
      title: 'My day as a representative',
      late: 'Overdue, please see to it now',
      dueToday: 'Due today',
      waiting: 'Concerns waiting for me',
      visits: 'Visits this month',
      comments: 'comments not answered yet: {{title}}',
      entry: 'Your public entry waits for you to confirm it',
      people: 'People I represent',
      withoutCard: 'Without a contact card yet',
    },
    unit: 'News from my unit',
    unitEmpty: 'Nothing new of late.',
    participation: 'Participation this month',
    offices: 'My offices',
  },
} as const satisfies TranslationOf<typeof source>;
