import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words. */
export const reportServerTexts = textGroup('yearly-reports', {
  record: '述职报告',
  chapter: '年度述职',
  rule: { rep: { report_rating: '述职发布后，选举单位职工评议的天数' } },
  ruleAbout: {
    rep: { report_rating: '代表每年向选举他的职工述职，接受评议（河南省企业职工民主权利保障条例第17条）。' },
  },
  done: {
    save: '已存草稿。',
    publish: '已发布，选举单位的职工现在可以评议。',
    rate: '已提交评议，谢谢。',
  },
  problem: {
    year: '请填写今年或以前的年份',
    textShort: '至少写 50 个字，说说办了什么、没办成什么',
    textLong: '最多 5000 字',
    noLevel: '请选一项',
  },
  refusal: {
    notFound: '没有这份述职报告，或者还没有发布。',
    notYours: '只有代表本人能写自己的述职报告。',
    published: '报告已经发布，不能再改。',
    ratingOver: '评议已经结束或还没有开始。',
    noElector: '只有选举这位代表的职工能评议。',
    ratedAlready: '您已经评议过，每人一次。',
    noOffice: '您目前不是在任的职工代表，不能写述职报告。任职有误请找工会干事。',
  },
});
