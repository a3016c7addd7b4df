import { textGroup } from '#app/core/i18n.ts';

/** The headings of the workbook. Never sent to a browser. */
export const serviceServerTexts = textGroup('service-figures', {
  nav: '服务指标',
  sheet: {
    section: '部分',
    unit: '单位',
    month: '月份',
    printed: '显示值',
    before: '上期',
    asOf: '截至',
    above: '{{span}}分子',
    below: '{{span}}分母',
  },
});
