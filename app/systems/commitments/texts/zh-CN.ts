import { textGroup } from '#app/core/i18n.ts';

/** The words of a promise that stand on every page about it. */
export const commitmentTexts = textGroup('commitments', {
  status: {
    OPEN: '兑现中',
    REPORTED: '已报兑现，待核实',
    WITHDRAWAL_ASKED: '申请撤销，待工会主席决定',
    KEPT: '已兑现',
    BROKEN: '没有兑现',
    WITHDRAWN: '已撤销',
  },
  source: {
    concerns: '诉求答复',
    proposals: '改善提案',
    'management-talks': '约谈',
    'consultation-days': '咨询日',
    findings: '巡视整改',
  },
  fact: {
    no: '编号',
    source: '出处',
    text: '承诺内容',
    department: '责任部门',
    owner: '承诺人',
    status: '状态',
    madeOn: '承诺日期',
    dueOn: '兑现期限',
    firstDueOn: '最初期限',
    reportedOn: '报兑现日期',
    closedOn: '办结日期',
    late: '是否逾期',
    isLate: '逾期兑现',
  },
  section: {
    title: '当时的承诺',
    due: '{{day}}前兑现',
    moved: '原定{{day}}',
    withheld: '内容只对当事人公开',
  },
});
