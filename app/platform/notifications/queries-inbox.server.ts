import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { clockTime } from '#app/platform/format/time-words.ts';
import type { NoticeKind } from './notice.ts';
import type { InboxSearch } from './schema.ts';
import { sentenceOf } from './sentence.ts';
import { readSubjects, type Subject, type SubjectReaders } from './subject.ts';

const PAGE_SIZE = 30;
const COUNTED_TO = 100;

export interface ShownNotice {
  id: number;
  kind: NoticeKind;
  /** `14:05`, Asia/Shanghai. */
  time: string;
  sentence: string;
  /** Null when the record is gone. */
  subject: Subject | null;
  isRead: boolean;
}

interface Asked {
  actor: Actor;
  search: InboxSearch;
  translate: Translate;
}

/** How many notices the actor has not read, counted to 100. */
export async function countUnread({ employeeId }: Actor): Promise<number> {
  if (employeeId === null) return 0;
  return db().notice.count({ where: { employeeId, readAt: null }, take: COUNTED_TO });
}

/** A page of the actor's notices, newest first, by day. */
export function readInbox(readers: SubjectReaders) {
  return async ({ actor, search, translate }: Asked) => {
    const rows = await selectNotices(actor, search);
    const shown = rows.slice(0, PAGE_SIZE);
    const subjectOf = await readSubjects(readers, actor.enterpriseId, shown, translate);
    const notices = shown.map((row) => ({
      day: dayOf(row.createdAt),
      notice: {
        id: row.id,
        kind: row.kind,
        time: clockTime(row.createdAt),
        sentence: sentenceOf({ ...row, kind: row.kind }, translate),
        subject: subjectOf(row),
        isRead: row.readAt !== null,
      },
    }));
    return {
      days: byDay(notices),
      search,
      next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
      hasBroken: await hasBrokenChannel(actor),
    };
  };
}

function selectNotices({ enterpriseId, employeeId }: Actor, { show, before }: InboxSearch) {
  return db().notice.findMany({
    where: {
      enterpriseId,
      employeeId: employeeId ?? 0,
      ...(show === 'unread' && { readAt: null }),
      ...(show === 'waits' && { kind: { not: 'MINE' } }),
      ...(before !== undefined && { id: { lt: before } }),
    },
    orderBy: { id: 'desc' },
    take: PAGE_SIZE + 1,
  });
}

function byDay(notices: readonly { day: Day; notice: ShownNotice }[]) {
  const days = new Map<Day, ShownNotice[]>();
  for (const { day, notice } of notices) days.set(day, [...(days.get(day) ?? []), notice]);
  return [...days].map(([day, ofDay]) => ({ day, notices: ofDay }));
}

async function hasBrokenChannel({ employeeId }: Actor): Promise<boolean> {
  const broken = { employeeId: employeeId ?? 0, brokenAt: { not: null } };
  return (await db().noticeChannel.count({ where: broken })) > 0;
}
