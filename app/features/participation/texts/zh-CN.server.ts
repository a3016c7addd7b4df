import { textGroup } from '#app/core/i18n.ts';

/** The headings of the workbook. Never sent to a browser. */
export const participationServerTexts = textGroup('participation', {
  sheet: {
    figures: '指标',
    groups: '各单位',
    figure: '指标',
    value: '数值',
    numerator: '分子',
    denominator: '分母',
    unit: '单位',
    period: '期间',
    asOf: '截至日期',
  },
});
