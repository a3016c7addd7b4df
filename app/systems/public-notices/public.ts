/** What other systems may use of this one. */
export type { NoticeContent } from './public-notice.ts';
