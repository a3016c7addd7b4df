import { textGroup } from '#app/core/i18n.ts';

/** The words of a concern that stand on every page about it. */
export const concernTexts = textGroup('concerns', {
  status: {
    REGISTERED: '已登记，等首接人处理',
    DISPATCHED: '已交办',
    HANDLING: '办理中',
    REPLY_REVIEW: '答复待审核',
    REPLIED: '已答复，等评价',
    RATED: '解决一半，跟进中',
    ESCALATED: '上报企业行政方',
    LINKED: '并案办理',
    TRANSFERRED: '已转办',
    NOT_ACCEPTED: '不受理',
    WITHDRAWN: '已撤回',
    CLOSED: '已办结',
    ARCHIVED: '已归档',
  },
  category: {
    PAY_INSURANCE: '工资社保',
    SAFETY: '劳动安全',
    HOURS_LEAVE: '工时休假',
    LIVING: '食堂宿舍班车',
    RULES: '管理制度',
    TREATMENT: '受到不公对待',
    PRODUCTION: '生产改进',
    HARDSHIP: '困难帮扶',
    OTHER: '其他',
  },
  tier: { NAMED: '实名', CONFIDENTIAL: '保密', UNNAMED: '匿名' },
  urgency: { GENERAL: '一般', IMPORTANT: '重要', URGENT: '紧急' },
  outcome: {
    FIXED: '解决了',
    HALF_FIXED: '解决一半',
    NOT_FIXED: '没解决',
    NO_RESPONSE: '没有评价',
  },
  satisfaction: { VERY: '非常满意', SATISFIED: '满意', BASIC: '基本满意', UNSATISFIED: '不满意' },
  hazard: '安全隐患',
});
