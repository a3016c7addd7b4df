import { textGroup } from '#app/core/i18n.ts';

/** What figures of all systems are shown with. */
export const kpiTexts = textGroup('kpi', {
  period: {
    all: '累计',
    year: '{{year}}年',
    quarter: '{{year}}年第{{quarter}}季度',
    month: '{{year}}年{{month}}月',
  },
  trend: { alt: '{{figure}}走势图', asTable: '看表格', period: '期间' },
});
