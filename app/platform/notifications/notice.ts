/**
 * Why somebody hears of something: it is his own record, he owes a step now, it is due soon, it was not done in time,
 * or somebody waits and asks.
 */
export const NOTICE_KINDS = ['MINE', 'WAITS', 'SOON', 'LATE', 'CHASED'] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];
