import { textGroup } from '#app/core/i18n.ts';

/** The rules of concerns by what they are about. */
export const concernRuleTexts = textGroup('concerns', {
  rule: {
    concern: {
      dispatch: '登记后交办或答复的期限',
      hazard: '安全隐患交办期限（0 为当天）',
      feedback: '部门答复期限（简单事项）',
      feedback_complex: '部门答复期限（复杂事项）',
      feedback_urgent: '部门答复期限（紧急事项）',
      reply_review: '首接人审核部门答复的期限',
      rating: '评价答复的期限',
      follow_up: '解决一半后跟进的期限',
      escalated: '企业行政方答复的期限',
      opening: '两人同意后，原文开放给别人看的天数',
      archive_after: '办结后归档时间',
    },
    takeover: '转给上一级后的办理期限',
  },
});
