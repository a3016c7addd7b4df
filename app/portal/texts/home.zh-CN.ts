import { textGroup } from '#app/core/i18n.ts';

export const homeTexts = textGroup('portal', {
  tagline: '职工之家：说了有人听，提了有人办',
  home: {
    greeting: '{{name}}，您好',
    submit: '提个改善',
    submitHelp: '一分钟说清楚：现在怎样，怎么改',
    concern: '反映问题',
    concernHelp: '工资、人事、劳动保护等诉求',
    representative: '找我的代表',
    representativeHelp: '职工代表公示与联系方式',
    mineAll: '我的全部提案',
    mine: '我的事',
    mineEmpty: '您还没有提过改善。看到哪里费力、费料、不安全，拍张照片就可以提。',
    mineConcerns: '我反映的全部问题',
    waitingConcerns: '等我办的诉求件',
    allConcerns: '全部诉求件',
    owed: '待我办理',
    owedEmpty: '没有等您办理的事。',
    owedAll: '全部待办（{{count}}）',
    unit: '本单位新进展',
    unitEmpty: '近期还没有新的进展。',
    participation: '本月参与情况',
    offices: '工作台',
  },
});
