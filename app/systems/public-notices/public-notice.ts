/** What other systems may use of this one. */
/** The noun: a public notice (公示) that the workers may object to before it holds (domain §1.4). */

export const NOTICE_KINDS = [
  'ELECTION_RESULT',
  'REPRESENTATIVE_ROSTER',
  'FILING',
  'REVIEW',
  'PAYOUT',
  'PROPOSAL_REWARD',
  'INSPECTION_RESULT',
  'FACTORY_AFFAIRS',
] as const;

export type PublicNoticeKind = (typeof NOTICE_KINDS)[number];

/** What the union writes by hand; the other kinds come from the record that they are about. */
export const WRITTEN_KINDS = ['FACTORY_AFFAIRS', 'REPRESENTATIVE_ROSTER', 'INSPECTION_RESULT'] as const;

export const PUBLIC_NOTICE_STATUSES = [
  'DRAFT',
  'APPROVED',
  'PUBLISHED',
  'OBJECTED',
  'INVESTIGATING',
  'CLOSED_PASSED',
  'CLOSED_FAILED',
  'WITHDRAWN',
] as const;

export type PublicNoticeStatus = (typeof PUBLIC_NOTICE_STATUSES)[number];

/** On the board: everybody reads it, and may object until its last day. */
export const RUNNING_STATUSES: readonly PublicNoticeStatus[] = ['PUBLISHED', 'OBJECTED', 'INVESTIGATING'];

/** Known to the union only. */
export const UNPUBLISHED_STATUSES: readonly PublicNoticeStatus[] = ['DRAFT', 'APPROVED'];

export type NoticeResult = 'NO_OBJECTION' | 'OBJECTION_UPHELD' | 'OBJECTION_REJECTED' | 'WITHDRAWN';

export type ObjectionStatus = 'OPEN' | 'INVESTIGATING' | 'UPHELD' | 'REJECTED';

/** A line of names, posts or votes: it leaves the public page when the notice closes. */
export interface DetailLine {
  label: string;
  value: string;
}

/** What stands on the board. */
export interface NoticeContent {
  title: string;
  body: string;
  details: readonly DetailLine[];
}

/** Whether anything that stands on the board differs: then what was published is void. */
export function isContentChanged(before: NoticeContent, after: NoticeContent): boolean {
  return contentText(before) !== contentText(after);
}

function contentText({ title, body, details }: NoticeContent): string {
  return JSON.stringify([title, body, details.map(({ label, value }) => [label, value])]);
}

const SEPARATOR = /[:：]/;

/** Lines as they are typed, `张伟：染色车间`: one each, what stands before the first colon is its label. */
export function readDetails(typed: string): DetailLine[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.search(SEPARATOR);
      return at === -1
        ? { label: line, value: '' }
        : { label: line.slice(0, at).trim(), value: line.slice(at + 1).trim() };
    });
}

/** The same for typing again. */
export function typedDetails(details: readonly DetailLine[]): string {
  return details.map(({ label, value }) => (value === '' ? label : `${label}：${value}`)).join('\n');
}
