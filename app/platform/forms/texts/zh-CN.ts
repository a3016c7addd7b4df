import { textGroup } from '#app/core/i18n.ts';

/** What every form of one step says. */
export const stepTexts = textGroup('step', {
  back: '返回，先不办',
  none: '确认后马上生效。',
  forGood: '办了以后不能撤销',
  sure: '请再看一遍，确定要办再点下面的按钮。',
});
