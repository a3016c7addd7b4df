import { randomUUID } from 'node:crypto';
import { db } from '#app/core/db.server.ts';
import { keepFile } from '#app/core/files.server.ts';
import { buildElectionUnit, buildEntry, buildRepresentative } from '#tests/factories/representatives.ts';
import type { BuiltFactory } from '#tests/factories/factory.ts';
import type { RepresentativeStatus, EntryStatus } from '#app/systems/representatives/representative.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import type { Fields } from '#tests/integration/call-route.ts';
import type { PublicNoticeStatus } from '#app/systems/public-notices/public-notice.ts';
import type { Make } from './subject.ts';

const today = () => dayOf(new Date());

/** The author in the office of a representative of the dyeing workshop, with a published entry that has a photo. */
async function representativeOf(factory: BuiltFactory, status: RepresentativeStatus) {
  const { worker, units, enterprise } = factory;
  const electionUnit = await buildElectionUnit({ units: [units.dyeing] });
  const { id } = await buildRepresentative({ employee: worker, electionUnit, status });
  const entry = await buildEntry(id, enterprise.id, { status: 'PUBLISHED', promise: '有事找我' });
  const sha256 = await keepFile(Buffer.from('a portrait'));
  const { id: photoId } = await db().attachment.create({
    data: {
      sha256,
      enterpriseId: enterprise.id,
      subjectType: 'representative-entries',
      subjectId: entry.id,
      slot: 'PHOTO',
      mediaType: 'image/jpeg',
      bytes: 10,
    },
  });
  return { params: { id, photoId } };
}

/** A notice about nothing in particular, in some status, and a step of it. */
async function noticeIn(
  { enterprise }: BuiltFactory,
  columns: { status: PublicNoticeStatus; endsOn?: string },
) {
  const { status, endsOn } = columns;
  const { id } = await db().publicNotice.create({
    data: {
      enterpriseId: enterprise.id,
      no: `GG-T-${randomUUID().slice(0, 8)}`,
      kind: 'FACTORY_AFFAIRS',
      status,
      title: '食堂承包',
      body: '食堂承包招标结果公示',
      unitId: enterprise.id,
      minDays: 5,
      dayKind: 'workdays',
      publishedOn: endsOn ? toDate(today()) : null,
      endsOn: endsOn ? toDate(endsOn) : null,
    },
  });
  return id;
}

const inAWeek = () => addDays(today(), 7);
const CONTENT = { title: '食堂承包（更正）', body: '食堂承包招标结果更正公示', details: '' };
const ENTRY = { promise: '有事找我', duties: '安全和食堂', workPhone: '8012', consultation: '' };

/** The author's entry in some status, and what is sent about it. */
async function entryIn(factory: BuiltFactory, status: EntryStatus, fields: Fields) {
  const { worker, units, enterprise } = factory;
  const electionUnit = await buildElectionUnit({ units: [units.dyeing] });
  const { id } = await buildRepresentative({ employee: worker, electionUnit });
  await buildEntry(id, enterprise.id, { status, promise: '有事找我' });
  return { params: { id }, fields };
}

/** What calls about terms, representatives, vacancies and public notices are about. */
export const REPRESENTATIVE_SUBJECTS = {
  representative: (factory) => representativeOf(factory, 'IN_OFFICE'),
  elected: (factory) => representativeOf(factory, 'ELECTED'),
  endingOffice: async (factory) => {
    const { params } = await representativeOf(factory, 'IN_OFFICE');
    const fields = { intent: 'end', reason: 'RESIGNED', note: '本人书面申请辞去', endedOn: today() };
    return { params, fields };
  },
  entryDraft: (factory) => entryIn(factory, 'DRAFT', { intent: 'confirm', ...ENTRY }),
  entryConfirmed: (factory) => entryIn(factory, 'SELF_CONFIRMED', { intent: 'approve' }),
  plan: async ({ enterprise }) => {
    await db().congressTerm.deleteMany({ where: { enterpriseId: enterprise.id, termNo: 90 } });
    const plan = { termNo: '90', startsOn: today(), years: '3', scheme: 'NATIONAL' };
    const people = await db().employee.count({ where: { enterpriseId: enterprise.id } });
    return { fields: { ...plan, quota: String(people) } };
  },
  term: async ({ units }) => {
    const { termId } = await buildElectionUnit({ units: [units.dyeing] });
    return { params: { id: termId }, fields: { intent: 'close' } };
  },
  preparedTerm: async ({ units }) => {
    const { termId } = await buildElectionUnit({ units: [units.dyeing], status: 'PREPARING' });
    return { params: { id: termId }, fields: { [`unit.d${units.dyeing.id}`]: '生产选区' } };
  },
  election: async ({ units, mate }) => {
    const { id, termId } = await buildElectionUnit({ units: [units.dyeing] });
    const counted = { electorate: '60', voters: '40', votesFor: '31', electedOn: today() };
    const who = { electionUnitId: String(id), candidate: mate.no, category: 'FRONTLINE' };
    return { params: { id: termId }, fields: { ...who, ...counted } };
  },
  vacancy: async ({ units }) => {
    const { id, termId, enterpriseId } = await buildElectionUnit({ units: [units.dyeing] });
    const vacancy = await db().vacancy.create({
      data: { enterpriseId, termId, electionUnitId: id, openedOn: new Date() },
    });
    return { params: { id: vacancy.id }, fields: { reason: '选区已经撤并' } };
  },
  newNotice: () => ({ fields: { kind: 'FACTORY_AFFAIRS', ...CONTENT } }),
  preparedNotice: async (factory) => ({ params: { id: await noticeIn(factory, { status: 'DRAFT' }) } }),
  postedNotice: async (factory) => ({
    params: { id: await noticeIn(factory, { status: 'PUBLISHED', endsOn: inAWeek() }), step: 'object' },
    fields: { ...CONTENT, reason: '承包单位写错了', text: '承包单位和中标通知不一致' },
  }),
  approvedByChair: async (factory) => ({
    params: { id: await noticeIn(factory, { status: 'DRAFT' }), step: 'approve' },
  }),
  judgedObjection: async (factory) => {
    const id = await noticeIn(factory, { status: 'INVESTIGATING', endsOn: inAWeek() });
    const objection = {
      authorId: factory.otherWorker.employeeId,
      text: '不一致',
      status: 'INVESTIGATING' as const,
    };
    const { id: objectionId } = await db().publicNoticeObjection.create({
      data: { noticeId: id, ...objection },
    });
    const fields = { objectionId: String(objectionId), answer: '已核对，与中标通知一致' };
    return { params: { id, step: 'rejectObjection' }, fields };
  },
} satisfies Record<string, Make>;
