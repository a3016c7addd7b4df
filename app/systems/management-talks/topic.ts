import type { Translate } from '#app/core/i18n.ts';
import type { PortalWords } from '#app/platform/notifications/subject.ts';

const OF_QUARTER = /^(\d{4})-Q([1-4])$/;

/** What a talk is about: as whoever asked for it wrote it; that of a quarter bears its code, `2024-Q3`, and is told in words. */
export function topicOf({ kind, topic }: { kind: string; topic: string }): string | PortalWords {
  const [, year, quarter] = (kind === 'FIXED' && OF_QUARTER.exec(topic)) || [];
  return year === undefined || quarter === undefined
    ? topic
    : { key: 'management-talks:topic.fixed', params: { year, quarter } };
}

/** The same in the reader's language. */
export function topicIn(talk: { kind: string; topic: string }, translate: Translate): string {
  const topic = topicOf(talk);
  return typeof topic === 'string' ? topic : translate(topic.key, topic.params);
}
