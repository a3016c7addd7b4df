/** What other systems may use of this one. */
export { absenceTexts } from './texts/zh-CN.ts';
