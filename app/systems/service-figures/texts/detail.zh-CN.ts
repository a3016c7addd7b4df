import { textGroup } from '#app/core/i18n.ts';

/** How one figure is counted. */
export const serviceDetailTexts = textGroup('service-figures', {
  detail: {
    back: '回到服务指标',
    counted: '怎么数',
    numerator: '分子',
    denominator: '分母',
    added: '几个单位合起来，是分子相加、分母相加再除，不是平均百分比。',
    printed: '显示方式：{{mode}}。',
    rounding: '四舍五入',
    truncate: '直接截断',
    rule: '看规则',
    records: '名单',
    parts: '看哪一部分',
    many: '分母共 {{count}} 件。',
    only: {
      concerns: '诉求的名单只有工会看得到，别人只看数，免得认出是谁提的。',
      small: '诉求不按班组和人数太少的部门列名单，免得认出匿名的是谁。请看全企业或大一点的部门。',
      people: '名单涉及到人，只有工会看得到。',
    },
    few: '分子或分母少于 5，或者能和别的数对比推算出来，所以不显示，免得认出是谁。',
    tooFine: '诉求的数只按全企业的月份、部门的季度和年度看，班组不看，免得认出是谁。',
    wholeOnly: '满意不满意、评没评、从哪里来的，只看全企业，不分到部门和班组，免得认出是谁。',
    in: '计入分子',
    out: '没有计入',
    amount: '{{above}} / {{below}}',
    withheld: '内容只对当事人公开',
    more: '往下看',
  },
  part: { all: '全部分母', counted: '计入分子的', missed: '没有计入分子的', excluded: '没有算的' },
  none: {
    all: '期内没有。',
    counted: '期内没有计入分子的。',
    missed: '期内没有漏下的。',
    excluded: '没有被排除在外的。',
  },
  excluded: {
    moved: '改期，算到改后那天',
    ahead: '今天还没开始',
    withdrawn: '已撤回',
    waiting: '已报完成，等核实',
    unapproved: '计划还没批准',
    dropped: '巡视组已撤销这个问题',
  },
});
