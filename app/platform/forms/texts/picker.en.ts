import { translation } from '#app/core/i18n.ts';
import type { pickerTexts as source } from './picker.zh-CN.ts';

export const pickerTexts = translation<typeof source>('picker', {
  list: 'People found',
  found: 'Found: {{count}}. Choose with the arrow keys or by touch',
  nobody: 'Nobody found. Type a staff number, a name, pinyin or its initials.',
  failed: 'The list cannot be reached just now. Please type the staff number.',
});
