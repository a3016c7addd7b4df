import { textGroup } from '#app/core/i18n.ts';

/** Letting somebody in on a confidential or unnamed concern. */
export const openingTexts = textGroup('concerns', {
  opening: {
    title: '谁能看这件诉求',
    lead: '保密和匿名的诉求，只有办理它的代表和工会能看原文。要让别人看，必须由两个人同意，反映人会知道。',
    leadAuthor: '除了办理的代表和工会，别人要看您写的原文，必须由两个人同意。每一次都列在这里。',
    none: '没有向其他人开放过。',
    for: '给谁看：{{name}}',
    withAuthor: '连同反映人是谁',
    wordsOnly: '只看内容，不含反映人是谁',
    asked: '{{name}} {{day}}提出',
    until: '开放至{{day}}',
    ended: '已到期，{{day}}之后看不到了',
    ask: '申请让一个人看',
    who: '给谁看',
    whoHelp: '工号或姓名，不能是被反映的人或他的下属',
    tellAuthor: '同时告诉他反映人是谁',
    reason: '为什么必须让他看',
    reasonHelp: '10 到 500 字。反映人会看到这条理由。',
    send: '提出申请',
    answer: '意见',
    agree: '同意开放',
    refuse: '不同意',
    decideHelp: '您同意以后，他可以看 {{days}} 天。反映人会收到消息。',
    link: '谁能看',
    back: '回到诉求',
  },
  openingStatus: { ASKED: '等第二个人同意', AGREED: '已同意', REFUSED: '没有同意' },
});
