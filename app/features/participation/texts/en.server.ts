import type { TranslationOf } from '#app/core/i18n.ts';
import type { participationServerTexts as source } from './zh-CN.server.ts';

export const participationServerTexts = {
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
} as const satisfies TranslationOf<typeof source>;
