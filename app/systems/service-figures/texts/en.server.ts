import { translation } from '#app/core/i18n.ts';
import type { serviceServerTexts as source } from './zh-CN.server.ts';

export const serviceServerTexts = translation<typeof source>('service-figures', {
  nav: 'Service figures',
  sheet: {
    section: 'Section',
    unit: 'Unit',
    month: 'Month',
    printed: 'Shown',
    before: 'Before',
    asOf: 'As of',
    above: '{{span}}: numerator',
    below: '{{span}}: denominator',
  },
});
