import type { Db } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import type { TalkStatus } from './management-talk.ts';
import { topicIn } from './topic.ts';

interface OwnTalk {
  id: number;
  kind: string;
  topic: string;
  status: TalkStatus;
  scheduledAt: Date | null;
  place: string;
}

/** Talks that somebody asked for or is asked for and that are not published yet; those with a date first, by their date. */
export async function readOwnTalks(
  tx: Db,
  enterpriseId: number,
  employeeId: number,
  translate: Translate,
  atMost: number,
): Promise<OwnTalk[]> {
  const talks = await tx.managementTalk.findMany({
    where: {
      enterpriseId,
      status: { notIn: ['PUBLISHED', 'CLOSED', 'WITHDRAWN'] },
      OR: [{ managerId: employeeId }, { requesters: { some: { employeeId } } }],
    },
    orderBy: [{ scheduledAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: atMost,
    select: { id: true, kind: true, topic: true, status: true, scheduledAt: true, place: true },
  });
  return talks.map((talk) => ({
    ...talk,
    status: talk.status,
    topic: topicIn(talk, translate),
  }));
}
