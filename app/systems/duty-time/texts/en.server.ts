import { translation } from '#app/core/i18n.ts';
import type { dutyServerTexts as source } from './zh-CN.server.ts';

export const dutyServerTexts = translation<typeof source>('duty-time', {
  nav: 'Duty time',
  times: {
    'consultation-days': 'Shifts',
    'management-talks': 'Talks',
    visits: 'Visits',
    inspections: 'Inspections',
  },
  hours: {
    'consultation-days': 'Shifts (hours)',
    'management-talks': 'Talks (hours)',
    visits: 'Visits (hours, estimated)',
    inspections: 'Inspections (hours)',
    all: 'Total (hours)',
  },
  refusal: { notFound: 'There is no such statement of duty time, or it is not yours to see.' },
});
