import { textGroup } from '#app/core/i18n.ts';

/** The headings of the workbook. Never sent to a browser. */
export const participationServerTexts = textGroup('participation', {
  nav: '参与情况',
  chapter: '参与情况 · 统计口径',
  rule: {
    kpi: {
      rounding: '百分比和小数怎么取舍',
      exclude: {
        newHireMonths: '新入职多久以后才计入应参与人数',
        dispatched: '劳务派遣人员不计入应参与人数',
      },
    },
  },
  ruleChoice: { HALF_UP: '四舍五入', TRUNCATE: '直接截断' },
  ruleAbout: {
    kpi: {
      rounding: '只影响显示的末位数。截断时 98.98% 显示为 98.9%。',
      exclude: {
        newHireMonths:
          '0 个月表示入职当天就计入。有的企业从入职满 3 个月的月末起计入。没有计入的人，参与情况页列出名单和原因。',
        dispatched: '选“是”，派遣人员不算在分母里。没有计入的人，参与情况页列出名单和原因。',
      },
    },
  },
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
