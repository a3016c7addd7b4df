import { translation } from '#app/core/i18n.ts';
import type { participationServerTexts as source } from './zh-CN.server.ts';

export const participationServerTexts = translation<typeof source>('participation', {
  nav: 'Participation',
  chapter: 'Participation: how it is counted',
  rule: {
    kpi: {
      rounding: 'How figures are rounded',
      exclude: {
        newHireMonths: 'After how long new people count as eligible',
        dispatched: 'Dispatched workers do not count as eligible',
      },
    },
  },
  ruleChoice: { HALF_UP: 'half up', TRUNCATE: 'cut off' },
  ruleAbout: {
    kpi: {
      rounding: 'Concerns the last digit shown only. Cut off, 98.98% is shown as 98.9%.',
      exclude: {
        newHireMonths:
          '0 counts people from their first day. Some companies count from the end of the third month. Who is left out is listed with the reason on the page of participation.',
        dispatched:
          'Yes leaves dispatched workers out of the denominator. Who is left out is listed with the reason on the page of participation.',
      },
    },
  },
  sheet: {
    figures: 'Figures',
    groups: 'Units',
    figure: 'Figure',
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    unit: 'Unit',
    period: 'Period',
    asOf: 'As of',
  },
});
