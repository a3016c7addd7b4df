import { translation } from '#app/core/i18n.ts';
import type { deadlineServerTexts as source } from './zh-CN.server.ts';

export const deadlineServerTexts = translation<typeof source>('deadlines', {
  chapter: 'Deadlines and reminders',
  done: { chased: '{{name}} has been reminded. Please wait a little.' },
  refusal: {
    chasedAlready:
      'You have asked already, and the person has been reminded. The page says when you may ask again.',
    nothingRuns: 'Nobody owes anything here now. Reload the page to see what has happened.',
    notYours: 'Only those whose matter it is may ask.',
    ownTurn: 'It is your own turn now.',
  },
});
