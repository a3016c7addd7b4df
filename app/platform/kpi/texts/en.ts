import { translation } from '#app/core/i18n.ts';
import type { kpiTexts as source } from './zh-CN.ts';

export const kpiTexts = translation<typeof source>('kpi', {
  period: {
    all: 'Cumulative',
    year: '{{year}}',
    quarter: 'Q{{quarter}} {{year}}',
    month: '{{month}}/{{year}}',
  },
  trend: { alt: 'Line chart: {{figure}}', asTable: 'Show as a table', period: 'Period' },
});
