import { textGroup } from '#app/core/i18n.ts';

/** What the list below a field for a person says. */
export const pickerTexts = textGroup('picker', {
  list: '找到的人',
  found: '找到 {{count}} 人，用上下键或手指选',
  nobody: '没有找到。可以输入工号、姓名、拼音或拼音首字母。',
  failed: '现在查不到名单。请直接写工号。',
});
