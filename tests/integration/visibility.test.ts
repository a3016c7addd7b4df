import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { toDate } from '#app/platform/calendar/day.ts';
import { ADOPTED_STATUSES, PROPOSAL_STATUSES, type ProposalStatus } from '#app/systems/proposals/proposal.ts';
import * as homeRoute from '#app/routes/_index.tsx';
import * as exportRoute from '#app/routes/proposals.export.tsx';
import * as listRoute from '#app/routes/proposals._index.tsx';
import * as mineRoute from '#app/routes/proposals.mine.tsx';
import * as pictureRoute from '#app/routes/proposals.$id_.pictures.$pictureId.tsx';
import * as proposalRoute from '#app/routes/proposals.$id.tsx';
import * as similarRoute from '#app/routes/proposals.similar.tsx';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, type BuiltPerson } from '#tests/factories/people.ts';
import { buildProposal } from '#tests/factories/proposals.ts';
import { visit } from './call-route.ts';

type Reader = Exclude<keyof BuiltFactory, 'enterprise' | 'units' | 'kiosk'>;

let factory: BuiltFactory;
let stranger: BuiltPerson;
beforeAll(async () => {
  factory = await buildFactory();
  stranger = await buildPerson({ roles: ['KAIZEN_OFFICE'] });
});
afterAll(closeDatabase);

interface Listed {
  list: { proposals: { id: number; title: string }[] };
}

async function listed(as: { cookie: string }, search: string): Promise<number[]> {
  const { data, status } = await visit(listRoute, { as, search });
  expect(status).toBe(200);
  return (data as Listed).list.proposals.map(({ id }) => id);
}

async function opens(as: { cookie: string }, id: number): Promise<number> {
  return (await visit(proposalRoute, { as, params: { id } })).status;
}

/** Part in it, the same department, or a duty over it; not another workshop, not HR. */
const CLOSE: readonly Reader[] = [
  'worker', 'mate', 'teamLeader', 'director', 'kaizenOffice', 'committee', 'finance', 'unionChair', 'management',
]; // prettier-ignore
const FAR: readonly Reader[] = ['otherDirector', 'hr'];

describe.each(PROPOSAL_STATUSES.filter((status) => status !== 'DRAFT'))('%s', (status: ProposalStatus) => {
  test('is seen on its page and in the list by the same people', async () => {
    const { worker, otherWorker } = factory;
    const title = `可见性${status}`;
    const partners = [{ employeeId: otherWorker.employeeId, share: 10 }];
    const { id } = await buildProposal({ lead: worker, status, title, partners });
    const isPublic = ADOPTED_STATUSES.has(status);
    for (const reader of [...CLOSE, 'otherWorker', ...FAR] as const) {
      const expected = isPublic || !FAR.includes(reader);
      const seen = [await opens(factory[reader], id), await listed(factory[reader], `?q=${title}`)];
      expect([reader, ...seen]).toEqual([reader, expected ? 200 : 404, expected ? [id] : []]);
    }
    expect(await opens(stranger, id)).toBe(404);
    expect(await listed(stranger, `?q=${title}`)).toEqual([]);
  });
});

test("a draft is its author's alone, by id and in every list", async () => {
  const { worker } = factory;
  const { id } = await buildProposal({ lead: worker, status: 'DRAFT', title: '还没写完的草稿' });
  expect(await opens(worker, id)).toBe(200);
  for (const reader of ['mate', 'teamLeader', 'director', 'kaizenOffice', 'hr'] as const) {
    expect([reader, await opens(factory[reader], id)]).toEqual([reader, 404]);
    const { data } = await visit(mineRoute, { as: factory[reader] });
    expect(JSON.stringify(data)).not.toContain('还没写完的草稿');
  }
  expect(JSON.stringify((await visit(mineRoute, { as: worker })).data)).toContain('还没写完的草稿');
  expect(await listed(worker, '?q=还没写完')).toEqual([]);
});

test('an archived proposal keeps its audience: the adopted one is open, the refused one is not', async () => {
  const { worker, otherWorker } = factory;
  const adopted = await buildProposal({
    lead: worker,
    status: 'ARCHIVED',
    title: '归档的已采纳提案',
    adoptedOn: toDate('2023-05-06'),
  });
  const refused = await buildProposal({ lead: worker, status: 'ARCHIVED', title: '归档的未采纳提案' });
  expect(await opens(otherWorker, adopted.id)).toBe(200);
  expect(await opens(otherWorker, refused.id)).toBe(404);
  expect(await listed(otherWorker, '?q=归档的')).toEqual([adopted.id]);
});

test('who belongs to no department, such as a kiosk, sees no more than everybody', async () => {
  const { worker, kiosk, enterprise } = factory;
  const { id } = await buildProposal({ lead: worker, status: 'SUBMITTED', title: '只有本单位能看的提案' });
  const manager = await buildPerson({ unit: enterprise });
  expect(await opens(manager, id)).toBe(404);
  expect(await listed(manager, '?q=只有本单位')).toEqual([]);
  for (const as of [manager, kiosk]) {
    expect(JSON.stringify((await visit(homeRoute, { as })).data)).not.toContain('只有本单位');
    const { data } = await visit(similarRoute, { as, search: '?title=只有本单位能看的提案' });
    expect(data).toEqual([]);
  }
});

describe('a technical secret', () => {
  const TEXT = '还原染料配方比例调整为一比三';
  let secret: { id: number };
  let pictureId: number;
  beforeAll(async () => {
    const { worker, otherWorker } = factory;
    secret = await buildProposal({
      lead: worker,
      status: 'ADOPTED',
      title: '染色工艺优化一例',
      plan: TEXT,
      confidentialTechnical: true,
      implementerId: otherWorker.employeeId,
    });
    const subject = { enterpriseId: worker.enterpriseId, subjectType: 'proposals', subjectId: secret.id };
    const picture = { slot: 'BEFORE' as const, sha256: 'a'.repeat(64), mediaType: 'image/jpeg', bytes: 1 };
    const told = { name: 'proposals.putOnTrial', data: { trialPlan: `先试${TEXT}` } };
    await db().event.create({ data: { ...subject, ...told } });
    pictureId = (await db().attachment.create({ data: { ...subject, ...picture } })).id;
  });

  test.each([
    ['worker', true],
    ['otherWorker', true],
    ['director', true],
    ['kaizenOffice', true],
    ['mate', false],
    ['otherDirector', false],
    ['hr', false],
  ] as const)('%s reads its texts: %s', async (reader, expected) => {
    const as = factory[reader];
    const { data, status } = await visit(proposalRoute, { as, params: { id: secret.id } });
    expect(status).toBe(200);
    expect(data).toMatchObject({ opened: expected, pictures: expected ? [{ id: pictureId }] : [] });
    expect(JSON.stringify(data).includes(TEXT)).toBe(expected);
    expect(await listed(as, '?q=染色工艺优化')).toEqual([secret.id]);
    expect(await listed(as, '?q=配方比例')).toEqual(expected ? [secret.id] : []);
    if (expected) return;
    const picture = await visit(pictureRoute, { as, params: { id: secret.id, pictureId } });
    expect(picture.status).toBe(404);
  });
});

test('what is not adopted is seen by all where the enterprise opens it, on its page and in the list', async () => {
  const open = await buildFactory();
  const { id } = await buildProposal({ lead: open.worker, status: 'NOT_ADOPTED', title: '没有采纳的提案' });
  expect(await opens(open.otherWorker, id)).toBe(404);
  await db().ruleOverride.create({
    data: {
      enterpriseId: open.enterprise.id,
      key: 'kaizen.visibility_not_adopted',
      value: 'ENTERPRISE',
      validFrom: toDate('2024-01-01'),
    },
  });
  expect(await opens(open.otherWorker, id)).toBe(200);
  expect(await listed(open.otherWorker, '?q=没有采纳')).toEqual([id]);
});

test('the workbook holds what the list shows, and no more', async () => {
  const { otherWorker } = factory;
  const { status, headers } = await visit(exportRoute, { as: otherWorker, search: '?status=SUBMITTED' });
  expect(status).toBe(200);
  expect(headers.get('Content-Type')).toContain('spreadsheetml');
});
