import { translation } from '#app/core/i18n.ts';
import type { concernFigureServerTexts as source } from './zh-CN.server.ts';

export const concernFigureServerTexts = translation<typeof source>('concern-figures', {
  nav: 'Figures of concerns',
});
