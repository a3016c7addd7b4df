/** What other systems may use of this one. */
export { concernFormTexts } from './texts/form.zh-CN.ts';
export { concernTexts } from './texts/zh-CN.ts';
export { CategoryField, DetailFields } from './ui/category-field.tsx';
export { StatusChip } from './ui/status-chip.tsx';
