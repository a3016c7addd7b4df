import { textGroup } from '#app/core/i18n.ts';

/** The page behind a card's code: the only one that somebody sees who is not signed in. */
export const scanTexts = textGroup('contact-cards', {
  scan: {
    title: '我的职工代表',
    lead: '{{enterprise}}',
    represents: '职工代表 · {{unit}}',
    hidden: '您的职工代表',
    none: '这个席位正在补选。您的意见由工会先接，同样有期限、有答复。',
    former: '{{name}}已不再担任代表，这张卡现在转到下面这位。',
    formerOnly: '{{name}}已不再担任代表。',
    promise: '承诺',
    phone: '分机',
    hours: '接待时间',
    act: '您想怎么反映',
    signed: '登录后反映（实名或保密）',
    signedHelp: '可以随时看进展。选“保密”时，只有代表和工会知道您是谁。',
    unnamed: '匿名反映',
    unnamedHelp: '不用登录，不留姓名和手机信息，凭一张 16 位回执查看答复。',
    receipt: '我有回执，查看答复',
  },
});
