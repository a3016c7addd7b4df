import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words. */
export const deadlineServerTexts = textGroup('deadlines', {
  chapter: '期限与提醒',
  done: { chased: '已经提醒{{name}}，请再等一等。' },
  refusal: {
    chasedAlready: '已经催过了，对方已收到提醒。什么时候可以再催，页面上写着。',
    nothingRuns: '这件事现在没有人欠着要办。刷新页面看看最新情况。',
    notYours: '只有提出这件事的人可以催办。',
    ownTurn: '这件事现在轮到您自己办。',
  },
});
