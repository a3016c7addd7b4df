/** What other systems may use of this one. */
export { participationTexts } from './texts/zh-CN.ts';
