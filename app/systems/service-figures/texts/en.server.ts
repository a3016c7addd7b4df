import type { TranslationOf } from '#app/core/i18n.ts';
import type { serviceServerTexts as source } from './zh-CN.server.ts';

export const serviceServerTexts = {
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
} as const satisfies TranslationOf<typeof source>;
