import { randomUUID } from 'node:crypto';
import { db } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import type { BuiltFactory } from '#tests/factories/factory.ts';
import type { TalkStatus } from '#app/systems/management-talks/management-talk.ts';
import type { Make } from './subject.ts';

/** A talk that the author asked the head of his workshop for, in some status. */
async function talkIn({ enterprise, units, director, worker }: BuiltFactory, status: TalkStatus) {
  const today = toDate(dayOf(new Date()));
  const isPublished = status === 'PUBLISHED';
  const { id } = await db().managementTalk.create({
    data: {
      enterpriseId: enterprise.id,
      no: `YT-T-${randomUUID().slice(0, 8)}`,
      status,
      topic: '夏季高温怎么办',
      unitId: units.dyeing.id,
      managerId: director.employeeId,
      requestedById: worker.employeeId,
      requestedOn: today,
      scheduledAt: new Date(),
      publishedOn: isPublished ? today : null,
      questions: { create: { seq: 1, text: '什么时候装排风扇' } },
      requesters: { create: { employeeId: worker.employeeId } },
    },
  });
  return id;
}

/** What calls about talks are about. */
export const TALK_SUBJECTS = {
  newTalk: ({ director }) => ({
    fields: { topic: '夏季高温怎么办', manager: director.no, 'question.q1': '什么时候装排风扇' },
  }),
  requestedTalk: async (factory) => ({ params: { id: await talkIn(factory, 'REQUESTED') } }),
  publishedTalk: async (factory) => ({ params: { id: await talkIn(factory, 'PUBLISHED') } }),
  acceptTalk: async (factory) => ({
    params: { id: await talkIn(factory, 'REQUESTED'), step: 'accept' },
  }),
  withdrawTalk: async (factory) => ({
    params: { id: await talkIn(factory, 'REQUESTED'), step: 'withdraw' },
    fields: { reason: '问题已经解决了' },
  }),
  insistOnTalk: async (factory) => ({
    params: { id: await talkIn(factory, 'REFERRED'), step: 'insist' },
    fields: { reason: '事关职工健康，必须谈' },
  }),
  scheduleTalk: async (factory) => {
    await db().managementTalk.updateMany({ where: { status: 'SCHEDULED' }, data: { status: 'WITHDRAWN' } });
    const day = addDays(dayOf(new Date()), 1);
    return {
      params: { id: await talkIn(factory, 'ACCEPTED'), step: 'schedule' },
      fields: { day, time: '14:00', length: '60', place: '二楼会议室' },
    };
  },
} satisfies Record<string, Make>;
