import { textGroup } from '#app/core/i18n.ts';

export const concernFigureServerTexts = textGroup('concern-figures', { nav: '诉求统计' });
