import { translation } from '#app/core/i18n.ts';
import type { openingTexts as source } from './openings.zh-CN.ts';

export const openingTexts = translation<typeof source>('concerns', {
  opening: {
    title: 'Who may read this concern',
    lead: 'Only its representative and the union read a confidential or unnamed concern. To let in anybody else two people must agree, and its author is told.',
    leadAuthor:
      'For anybody but your representative and the union to read what you wrote, two people must agree. Each time stands here.',
    none: 'Nobody else was let in.',
    for: 'For {{name}}',
    withAuthor: 'with who wrote it',
    wordsOnly: 'the words only, not who wrote them',
    asked: 'asked by {{name}} on {{day}}',
    until: 'open until {{day}}',
    ended: 'over since {{day}}',
    ask: 'Ask to let somebody in',
    who: 'Whom',
    whoHelp: 'Employee number or name; not whom it is about, nor anybody under him',
    tellAuthor: 'Tell him who wrote it, too',
    reason: 'Why he must read it',
    reasonHelp: '10 to 500 characters. Its author reads this.',
    send: 'Ask',
    answer: 'Remark',
    agree: 'Agree',
    refuse: 'Do not agree',
    decideHelp: 'Once you agree he may read it for {{days}} days, and its author is told.',
    link: 'Who may read it',
    back: 'Back to the concern',
  },
  openingStatus: { ASKED: 'Waits for a second person', AGREED: 'Agreed', REFUSED: 'Not agreed' },
});
