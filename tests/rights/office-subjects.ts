import { randomBytes } from 'node:crypto';
import { db } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import type { BuiltFactory } from '#tests/factories/factory.ts';
import { buildEmployee } from '#tests/factories/people.ts';
import { nextSerial } from '#tests/factories/serial.ts';
import type { Make } from './subject.ts';

const today = () => dayOf(new Date());

/** The office of the representative of the author's workshop: in a running term, whatever other subjects did to it. */
async function officeOf({ units, worker }: BuiltFactory) {
  await db().representative.deleteMany({ where: { employeeId: worker.employeeId } });
  const { id, termId } = await db().representative.findFirstOrThrow({
    where: { electionUnit: { parts: { some: { unitId: units.dyeing.id } } }, employee: { name: '尤代表' } },
  });
  const { enterpriseId } = units.dyeing;
  await db().congressTerm.updateMany({
    where: { enterpriseId, id: { not: termId } },
    data: { status: 'CLOSED' },
  });
  await db().congressTerm.update({ where: { id: termId }, data: { status: 'ACTIVE' } });
  return id;
}

/** A card of that representative, of a batch for the author's workshop. */
async function card(factory: BuiltFactory) {
  const representativeId = await officeOf(factory);
  const { enterpriseId, id: unitId } = factory.units.dyeing;
  const issuedOn = toDate(today());
  const batch = { enterpriseId, representativeId, unitId, count: 1, issuedOn };
  const { id } = await db().cardBatch.create({ data: batch, select: { id: true } });
  const [no, token] = [`LX-2024-${1000 + nextSerial()}`, randomBytes(24).toString('base64url')];
  await db().contactCard.create({
    data: { enterpriseId, no, token, representativeId, batchId: id, issuedOn },
  });
  const holder = await buildEmployee({ unit: factory.units.team });
  return {
    params: { id, token },
    fields: { intent: 'handOut', card: no, who: holder.no },
  };
}

/** A post of that representative with a comment of the author's, and what is sent to take it down. */
async function post(factory: BuiltFactory) {
  const representativeId = await officeOf(factory);
  const { enterpriseId } = factory.units.dyeing;
  const comment = { authorId: factory.worker.employeeId, text: '食堂夜宵什么时候有' };
  const { id, comments } = await db().post.create({
    data: {
      enterpriseId,
      representativeId,
      title: '本月办了什么',
      body: '夜班饭菜已经加热',
      comments: { create: comment },
    },
    select: { id: true, comments: { select: { id: true } } },
  });
  return { id, commentId: comments[0]!.id };
}

/** A report of that representative; a published one is being rated. */
async function report(factory: BuiltFactory, status: 'DRAFT' | 'PUBLISHED') {
  const representativeId = await officeOf(factory);
  const { enterpriseId } = factory.units.dyeing;
  await db().yearlyReport.deleteMany({ where: { representativeId } });
  const until = { publishedOn: toDate(today()), ratingEndsOn: toDate(addDays(today(), 5)) };
  const written = { year: 2023, text: '办了三件事', status, ...(status === 'PUBLISHED' ? until : {}) };
  const figures = { concerns: 0, due: 0, onTime: 0, median: null, rated: 0, satisfied: 0 };
  const counts = { proposals: 0, visits: 0, cards: 0, posts: 0 };
  const { id } = await db().yearlyReport.create({
    data: { enterpriseId, representativeId, ...written, figures: { ...figures, ...counts } },
    select: { id: true },
  });
  return id;
}

/** What calls about contact cards, visits, posts and yearly reports are about. */
export const OFFICE_SUBJECTS = {
  cards: card,
  newCards: async (factory) => ({
    fields: {
      unitId: String(factory.units.dyeing.id),
      representativeId: String(await officeOf(factory)),
      count: '3',
    },
  }),
  visit: async (factory) => {
    await officeOf(factory);
    return { fields: { who: factory.worker.no, visitedOn: today(), note: '', card: '' } };
  },
  newPost: async (factory) => {
    await officeOf(factory);
    return { fields: { title: '本月办了什么', body: '夜班饭菜已经加热，请大家监督' } };
  },
  post: async (factory) => ({
    params: { id: (await post(factory)).id },
    fields: { intent: 'removePost' },
  }),
  comment: async (factory) => ({
    params: { id: (await post(factory)).id },
    fields: { intent: 'comment', text: '谢谢代表' },
  }),
  answer: async (factory) => {
    const { id, commentId } = await post(factory);
    return {
      params: { id },
      fields: { intent: 'answer', commentId: String(commentId), answer: '下周一开始' },
    };
  },
  newReport: async (factory) => {
    await officeOf(factory);
    return { fields: { year: today().slice(0, 4) } };
  },
  draftReport: async (factory) => ({
    params: { id: await report(factory, 'DRAFT') },
    fields: { intent: 'save', text: '办了三件事' },
  }),
  report: async (factory) => ({
    params: { id: await report(factory, 'PUBLISHED') },
    fields: { intent: 'rate', level: 'SATISFIED' },
  }),
  dutyOfRepresentative: async (factory) => ({ params: { id: await officeOf(factory) } }),
  unknownCode: () => ({ params: { token: 'A'.repeat(32) } }),
} satisfies Record<string, Make>;
