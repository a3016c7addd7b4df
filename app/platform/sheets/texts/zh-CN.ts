import { textGroup } from '#app/core/i18n.ts';

export const sheetsTexts = textGroup('sheets', {
  problem: {
    atColumn: '{{column}}：{{words}}',
    withSuggestion: '{{column}}：{{words}}。是否应为“{{suggestion}}”？',
    MISSING_REQUIRED: '必填，不能为空',
    MISSING_FOR_STATUS: '按这一行的状态，这一格必须填写',
    DUPLICATE_KEY: '与前面的行重复，保留前面那一行',
    UNKNOWN_EMPLOYEE: '花名册里没有这个工号',
    UNKNOWN_UNIT: '没有这个部门或班组',
    UNKNOWN_VALUE: '不是可选的值',
    BAD_DATE: '不是日期，或者没有这一天',
    DATE_OUT_OF_RANGE: '日期在今天之后',
    DATE_ORDER: '日期的先后次序不对',
    NOT_EMPLOYED: '当天此人不在册',
    BAD_NUMBER: '不是数字',
    NEGATIVE_AMOUNT: '金额不能小于零',
    AMOUNT_OUT_OF_RANGE: '金额太大',
    BAD_PHONE: '不是 11 位手机号',
    BAD_PARTNERS: '共同提案人应写成“工号:比例;工号:比例”，同一个人只写一次',
    SHARE_SUM: '共同提案人的比例合计超过 100',
    SHARE_RANGE: '比例应为 1 到 99 的整数',
    LEAD_IS_PARTNER: '第一提案人不能同时是共同提案人',
    TOO_LONG: '文字太长',
    FORMULA_ERROR: '公式出错，或没有存下计算结果',
    FORMULA_IN_TEXT: '这一格应为文字，不能用公式',
  },
});
