import { translation } from '#app/core/i18n.ts';
import type { stepTexts as source } from './zh-CN.ts';

export const stepTexts = translation<typeof source>('step', {
  back: 'Back, not now',
  none: 'Takes effect as soon as you confirm.',
  forGood: 'This cannot be undone',
  sure: 'Read it once more, and press the button below only if you are sure.',
});
