import { randomUUID } from 'node:crypto';
import { db } from '#app/core/db.server.ts';
import { newToken } from '#app/core/session.server.ts';
import { keepFile } from '#app/core/files.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { inviteEmployee } from '#app/systems/accounts/commands/invite-employee.server.ts';
import type { FormStep } from '#app/systems/proposals/step-schemas.ts';
import * as importsRoute from '#app/routes/imports._index.tsx';
import { cleanPicture } from '#app/platform/attachments/picture.server.ts';
import { buildConcern, step as takeStepOf } from '#tests/factories/concerns.ts';
import type { BuiltFactory } from '#tests/factories/factory.ts';
import { buildEmployee } from '#tests/factories/people.ts';
import { buildPhoto } from '#tests/factories/pictures.ts';
import { buildProposal, type NewProposal } from '#tests/factories/proposals.ts';
import { send, type Fields } from '#tests/integration/call-route.ts';
import { unnamedForm, workFor } from '#tests/factories/unnamed.ts';
import { plannedForm, sheetOf, TYPED } from '#tests/integration/proposal-forms.ts';
import { CONSULTATION_DAY_SUBJECTS } from './consultation-day-subjects.ts';
import { COMMITMENT_SUBJECTS } from './commitment-subjects.ts';
import { OFFICE_SUBJECTS } from './office-subjects.ts';
import { PEOPLE_SUBJECTS } from './people-subjects.ts';
import { ROUND_SUBJECTS } from './round-subjects.ts';
import type { Make, Subject } from './subject.ts';
import { REPRESENTATIVE_SUBJECTS } from './representative-subjects.ts';
import { INSPECTION_SUBJECTS } from './inspection-subjects.ts';
import { TALK_SUBJECTS } from './talk-subjects.ts';

const today = () => dayOf(new Date());
const yesterday = () => toDate(addDays(today(), -1));
const tomorrow = () => toDate(addDays(today(), 1));

/** A proposal of the author with a picture, its id in the address, and the fields of all forms about it. */
function proposal(columns: (factory: BuiltFactory) => NewProposal): Make {
  return async (factory) => {
    const draftKey = randomUUID();
    const { id } = await buildProposal({ draftKey, ...columns(factory), lead: factory.worker });
    const sha256 = await keepFile(Buffer.from('a picture'));
    const picture = {
      slot: 'BEFORE' as const,
      sha256,
      mediaType: 'image/jpeg',
      bytes: 9,
      enterpriseId: factory.enterprise.id,
    };
    const { id: pictureId } = await db().attachment.create({
      data: { ...picture, subjectType: 'proposals', subjectId: id },
    });
    const comment = { text: '已收到，明天到现场看' };
    const addPicture = { intent: 'add', slot: 'BEFORE', picture: await buildPhoto() };
    return { params: { id, pictureId }, fields: { ...plannedForm({ draftKey }), ...comment, ...addPicture } };
  };
}

/** A step of such a proposal, and what is typed with it. */
function step(
  name: FormStep,
  columns: (factory: BuiltFactory) => NewProposal,
  fields: (factory: BuiltFactory, id: number) => Fields | Promise<Fields> = () => ({}),
): Make {
  return async (factory) => {
    const { params } = await proposal(columns)(factory);
    const typed = await fields(factory, Number(params!['id']));
    return { params: { id: params!['id']!, step: name }, fields: { ...TYPED[name], ...typed } };
  };
}

/** A concern of the author, with a photo; the fields are those of the step, if the address names one. */
function concern(
  of: (factory: BuiltFactory) => Parameters<typeof buildConcern>[1] = () => ({}),
  then: (factory: BuiltFactory, id: number) => Promise<Subject | void> = async () => undefined,
): Make {
  return async (factory) => {
    const photo = await cleanPicture(new Uint8Array(await (await buildPhoto()).arrayBuffer()));
    const { id } = await buildConcern(factory.worker, { files: [photo], ...of(factory) });
    const file = await db().concernFile.findFirstOrThrow({ where: { concernId: id } });
    const more = (await then(factory, id)) ?? {};
    return { ...more, params: { id, fileId: file.id, ...more.params } };
  };
}

const toFinishing = ({ units }: BuiltFactory) => ({
  department: String(units.finishing.id),
  urgency: 'GENERAL',
  brief: '夜班食堂供餐时间太短',
});

/** A concern that the department of `otherDirector` has. */
const atDepartment = async (factory: BuiltFactory, id: number) =>
  takeStepOf(factory.unionChair, id, 'dispatch', { ...toFinishing(factory), complexity: 'SIMPLE' });

const REFUSED = () => ({
  status: 'NOT_ACCEPTED' as const,
  refusedAs: 'TEAM_LEADER' as const,
  appealEndsOn: tomorrow(),
  adoptedOn: null,
});
const SCORED = { grade: 'D' as const, reward: '50.00', score: 50 };

async function objectionTo(
  proposalId: number,
  { enterpriseId, employeeId: authorId }: BuiltFactory['otherWorker'],
): Promise<string> {
  const { id } = await db().proposalObjection.create({
    data: { enterpriseId, proposalId, authorId, text: '这是我的点子' },
  });
  return String(id);
}

async function absence(): Promise<Subject> {
  await db().absence.deleteMany();
  return { fields: { intent: 'record', fromOn: today(), toOn: today() } };
}

function rosterFile(): File {
  const rows = '工号,姓名,部门,班组,入职日期\nZ0001,,染色车间,甲班,2020-01-02\n';
  return new File([rows], 'roster.csv', { type: 'text/csv' });
}

const SUBJECTS = {
  nothing: () => ({}),
  unknownReceipt: () => ({ fields: { intent: 'open', receipt: '1'.repeat(16), ...workFor('receipt') } }),
  unnamedConcern: ({ enterprise }) => ({ fields: unnamedForm(enterprise) }),
  absence,
  preferences: () => ({ fields: { intent: 'preferences', locale: 'zh-CN', textSize: '100' } }),
  wrongPassword: () => ({ fields: { loginName: 'E0000', password: 'falsch falsch' } }),
  unknownToken: () => ({ params: { token: 'x'.repeat(43) }, fields: PASSWORD }),
  token: async ({ enterprise, units }) => {
    const employee = await buildEmployee({ unit: units.team });
    const { link } = await inviteEmployee(null, enterprise.id, employee.no);
    return { params: { token: link.split('/').at(-1)! }, fields: PASSWORD };
  },
  figure: ({ units }) => ({ params: { figure: 'validProposals' }, search: `?unit=${units.dyeing.id}` }),
  serviceFigure: ({ units }) => ({
    params: { figure: 'promisesKeptOnTime' },
    search: `?unit=${units.dyeing.id}`,
  }),
  unit: ({ units }) => ({ search: `?unit=${units.dyeing.id}` }),
  rule: () => ({ params: { key: 'deadline.chase_every' }, fields: NEW_RULE }),
  unknownRule: () => ({ params: { key: 'kaizen.unknown' }, fields: NEW_RULE }),
  preset: () => ({ fields: { preset: 'reply24', validFrom: today(), source: '职代会决议' } }),
  rosterFile: () => ({ fields: { kind: 'roster', file: rosterFile() } }),
  rosterImport: async ({ hr }) => {
    const { to } = await send(importsRoute, { kind: 'roster', file: rosterFile() }, { as: hr });
    return { params: { id: Number(to?.split('/').at(-1)) }, fields: { decision: 'commit' } };
  },
  concernForm: () => ({
    fields: {
      formKey: randomUUID(),
      category: 'LIVING',
      tier: 'NAMED',
      text: '夜班食堂只剩冷饭冷菜，希望十二点后能有热的',
    },
  }),
  concern: concern(),
  confidentialConcern: concern(() => ({ tier: 'CONFIDENTIAL' })),
  openConcern: concern(
    () => ({ tier: 'CONFIDENTIAL' }),
    ({ finance }) =>
      Promise.resolve({ fields: { intent: 'ask', who: finance.no, reason: '要核对他的工资原始记录' } }),
  ),
  dispatchedConcern: concern(undefined, atDepartment),
  concernAboutChair: concern(() => ({ about: { employeeId: null, post: 'UNION_CHAIR' } })),
  dispatchConcern: concern(undefined, (factory) =>
    Promise.resolve({
      params: { step: 'dispatch' },
      fields: { ...toFinishing(factory), complexity: 'SIMPLE' },
    }),
  ),
  replyToConcern: concern(undefined, async (factory, id) => {
    await atDepartment(factory, id);
    return { params: { step: 'reply' }, fields: { text: '下周起夜班加开热餐窗口' } };
  }),
  withdrawConcern: concern(undefined, () =>
    Promise.resolve({ params: { step: 'withdraw' }, fields: { reason: '' } }),
  ),
  notice: async (factory) => {
    const { params } = await proposal(() => ({ status: 'SUBMITTED' }))(factory);
    const { enterpriseId, employeeId } = factory.worker;
    const about = { subjectType: 'proposals', subjectId: Number(params!['id']), name: 'proposals.accepted' };
    const { id } = await db().notice.create({ data: { ...about, enterpriseId, employeeId, kind: 'MINE' } });
    return { params: { id } };
  },
  quietHours: () => ({ fields: { intent: 'quiet', fromHour: '22:00', toHour: '06:00' } }),
  device: () => {
    const endpoint = `https://fcm.googleapis.com/fcm/send/${randomUUID()}`;
    return { fields: { endpoint, p256dh: 'x'.repeat(87), auth: 'x'.repeat(22) } };
  },
  newAddress: async ({ worker }) => {
    const { enterpriseId, employeeId } = worker;
    const confirmToken = newToken();
    const address = { address: 'zhangwei@example.cn', confirmToken, confirmedAt: null };
    await db().noticeChannel.upsert({
      where: { employeeId_channel: { employeeId, channel: 'EMAIL' } },
      create: { enterpriseId, employeeId, channel: 'EMAIL', ...address },
      update: address,
    });
    return { params: { token: confirmToken } };
  },
  robot: ({ units }) => {
    const url = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0123456789';
    const robot = { kind: 'WECOM_ROBOT', unitId: String(units.dyeing.id), url, about: '染色车间群' };
    return { fields: { intent: 'add', ...robot } };
  },
  form: () => ({ fields: plannedForm() }),
  formForAuthor: ({ worker }) => ({ fields: plannedForm({ author: worker.no }) }),
  draft: proposal(() => ({ status: 'DRAFT' })),
  submitted: proposal(() => ({ status: 'SUBMITTED' })),
  adopted: proposal(() => ({ status: 'ADOPTED' })),
  accept: step('accept', () => ({ status: 'SUBMITTED' })),
  return: step('return', () => ({ status: 'SUBMITTED' })),
  refuse: step('refuse', () => ({ status: 'SUBMITTED' })),
  withdraw: step('withdraw', () => ({ status: 'SUBMITTED' })),
  markDuplicate: step(
    'markDuplicate',
    () => ({ status: 'SUBMITTED' }),
    async ({ mate }) => ({ duplicateOfNo: (await buildProposal({ lead: mate })).no! }),
  ),
  escalate: step('escalate', () => ({ status: 'ACCEPTED' })),
  adoptSmall: step('adopt', () => ({ status: 'ACCEPTED', costPlanned: '200.00' })),
  adoptMiddle: step('adopt', () => ({ status: 'ACCEPTED', costPlanned: '200.01' })),
  adoptEscalated: step(
    'adopt',
    () => ({ status: 'ESCALATED' }),
    () => ({ minutes: '到会七人，一致同意' }),
  ),
  appeal: step('appeal', REFUSED),
  upholdAppeal: step('upholdAppeal', ({ enterprise }) => ({
    ...REFUSED(),
    appeal: { create: { enterpriseId: enterprise.id, text: '请复核', fromStatus: 'NOT_ACCEPTED' } },
  })),
  confirmTrial: step('confirmTrial', () => ({ status: 'TRIAL' })),
  assign: step(
    'assign',
    () => ({ status: 'ADOPTED' }),
    ({ mate }) => ({ implementer: mate.no, plannedOn: today() }),
  ),
  postpone: step('postpone', ({ mate }) => ({ status: 'IMPLEMENTING', implementerId: mate.employeeId })),
  complete: step(
    'complete',
    ({ mate }) => ({ status: 'IMPLEMENTING', implementerId: mate.employeeId }),
    () => ({ completedOn: today() }),
  ),
  verify: step('verify', ({ mate }) => ({ status: 'COMPLETED', implementerId: mate.employeeId })),
  value: step('value', () => ({ status: 'VERIFIED', savingClaimed: '10000.00' })),
  score: step(
    'score',
    () => ({ status: 'VERIFIED' }),
    () => sheetOf(30),
  ),
  publishNotice: step('publishNotice', () => ({ status: 'SCORED', ...SCORED })),
  object: step('object', () => ({ status: 'REWARD_NOTICE', ...SCORED, noticeEndsOn: tomorrow() })),
  rejectObjection: step(
    'rejectObjection',
    () => ({ status: 'REWARD_NOTICE', ...SCORED, noticeEndsOn: tomorrow() }),
    async ({ otherWorker }, id) => ({ objectionId: await objectionTo(id, otherWorker) }),
  ),
  reward: step(
    'reward',
    () => ({ status: 'REWARD_NOTICE', ...SCORED, noticeEndsOn: yesterday() }),
    () => ({ paidOn: today() }),
  ),
  spread: step('spread', () => ({ status: 'REWARDED', ...SCORED })),
  revoke: step('revoke', () => ({ status: 'REWARDED', ...SCORED })),
  archive: step('archive', () => ({ status: 'REWARDED', ...SCORED, updatedAt: toDate('2024-01-02') })),
  ...REPRESENTATIVE_SUBJECTS,
  ...OFFICE_SUBJECTS,
  ...PEOPLE_SUBJECTS,
  ...CONSULTATION_DAY_SUBJECTS,
  ...COMMITMENT_SUBJECTS,
  ...TALK_SUBJECTS,
  ...ROUND_SUBJECTS,
  ...INSPECTION_SUBJECTS,
} satisfies Record<string, Make>;

const NEW_RULE = { intent: 'set', value: '2', validFrom: today(), source: '厂发〔2024〕3号' };
const PASSWORD = { password: '染缸水温六十二度', passwordRepeat: '染缸水温六十二度' };

export type SubjectName = keyof typeof SUBJECTS;

/** Makes what the call is about, anew each time. */
export async function makeSubject(name: SubjectName | undefined, factory: BuiltFactory): Promise<Subject> {
  if (name === undefined) return {};
  const make: Make = SUBJECTS[name];
  return make(factory);
}
