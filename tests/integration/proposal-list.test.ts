import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { addDays, toDate } from '#app/platform/calendar/day.ts';
import * as listRoute from '#app/routes/proposals._index.tsx';
import * as proposalRoute from '#app/routes/proposals.$id_.$step.tsx';
import * as similarRoute from '#app/routes/proposals.similar.tsx';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, type BuiltPerson } from '#tests/factories/people.ts';
import { buildProposal } from '#tests/factories/proposals.ts';
import { visit } from './call-route.ts';
import { mustTake, submitted } from './proposal-forms.ts';
import { today } from './proposal-state.ts';

let factory: BuiltFactory;
beforeAll(async () => {
  factory = await buildFactory();
});
afterAll(closeDatabase);

interface Row {
  id: number;
  submittedOn: string;
  savingVerified: string | null;
}

async function pageAt(as: { cookie: string }, search: Record<string, string>) {
  const { data, status } = await visit(listRoute, { as, search: `?${new URLSearchParams(search)}` });
  expect(status).toBe(200);
  return (data as { list: { proposals: Row[]; next: string | null } }).list;
}

async function idsAt(search: Record<string, string>): Promise<number[]> {
  return (await pageAt(factory.worker, search)).proposals.map(({ id }) => id);
}

/** Follows the link to the next page to the end. */
async function allPages(as: { cookie: string }, search: Record<string, string>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page: { proposals: Row[]; next: string | null } = await pageAt(as, { ...search, after });
    rows.push(...page.proposals);
    expect(page.proposals.length).toBeLessThanOrEqual(25);
    after = page.next;
  }
  return rows;
}

const proposals = fc.array(
  fc.record({ day: fc.integer({ min: 0, max: 6 }), saving: fc.option(fc.integer({ min: 0, max: 3 })) }),
  { minLength: 0, maxLength: 130 },
);

test('paging shows everything exactly once and in order, however many share a day or an amount', async () => {
  await fc.assert(
    fc.asyncProperty(proposals, async (made) => {
      const worker = await buildPerson();
      await createMany(worker, made);
      const newest = await allPages(worker, { sort: 'newest' });
      expect(new Set(newest.map(({ id }) => id)).size).toBe(made.length);
      expect(newest).toHaveLength(made.length);
      expect(newest.map(keyOf)).toEqual(newest.map(keyOf).sort().reverse());
      expect((await allPages(worker, { sort: 'oldest' })).map(({ id }) => id)).toEqual(
        newest.map(({ id }) => id).reverse(),
      );
      const bySaving = await allPages(worker, { sort: 'saving' });
      const amounts = bySaving.map(({ savingVerified }) => Number(savingVerified));
      expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
      expect(new Set(bySaving.map(({ id }) => id)).size).toBe(
        made.filter(({ saving }) => saving !== null).length,
      );
    }),
    { numRuns: 6 },
  );
});

function keyOf({ submittedOn, id }: Row): string {
  return `${submittedOn} ${String(id).padStart(9, '0')}`;
}

async function createMany(lead: BuiltPerson, made: { day: number; saving: number | null }[]): Promise<void> {
  await db().proposal.createMany({
    data: made.map(({ day, saving }, at) => ({
      enterpriseId: lead.enterpriseId,
      leadId: lead.employeeId,
      unitId: lead.unit.id,
      status: 'ADOPTED',
      no: `X-${at}`,
      title: `提案${at}`,
      submittedOn: toDate(addDays('2024-03-01', day)),
      savingVerified: saving === null ? null : `${saving}000.50`,
    })),
  });
}

test.each([
  '9999_1',
  '2024-13-01_5',
  '2024-01-01_99999999999',
  '1.2.3_4',
  '2024-01-01_',
  '-_-',
  '2024-01-01_1_2',
  'x',
])('a made-up beginning %j shows the first page, in every order', async (after) => {
  for (const sort of ['newest', 'oldest', 'saving', 'nonsense'])
    await pageAt(factory.worker, { sort, after });
});

test.each([
  { unit: '9007199254740991' },
  { unit: '-1' },
  { unit: 'x' },
  { from: '0000-01-01' },
  { from: '2024-02-30', to: 'x' },
  { status: 'NONE' },
  { q: '\0' },
  { q: '%' },
  { q: '\\' },
  { q: "'; drop table" },
  { q: 'x'.repeat(500) },
  { q: '水\0水' },
  { q: '\ud800水' },
  { area: '__proto__' },
])('a made-up filter %j is an empty or a whole list, not an error of ours', async (search) => {
  await pageAt(factory.worker, Object.fromEntries(Object.entries(search)));
});

describe('search', () => {
  let lead: BuiltPerson;
  const ids: Record<string, number> = {};
  beforeAll(async () => {
    lead = await buildPerson({ unit: factory.units.otherTeam, name: '慕容雪' });
    const made = {
      cooling: { title: '定型机余热回收', before: '烘箱排气 180℃ 直接排空，每年多耗蒸汽 400 吨。' },
      spacing: { title: 'AGV 小车充电', before: '小车在 A区 充电，来回 300 米。' },
      percent: { title: '一次合格率提到 98%_以上', before: '返修 2% 左右，每月 30 缸。' },
    };
    for (const [name, texts] of Object.entries(made)) {
      ids[name] = (await buildProposal({ lead, status: 'ADOPTED', ...texts })).id;
    }
  });
  test.each([
    ['余热', 'cooling'],
    ['热回', 'cooling'],
    ['直接排空，每年', 'cooling'],
    ['烘箱排气 180', 'cooling'],
    ['agv', 'spacing'],
    ['AGV 小车', 'spacing'],
    ['98%_以', 'percent'],
  ])('%j finds it', async (q, name) => {
    expect(await idsAt({ q })).toEqual([ids[name]]);
  });

  test.each(['热余', '余热排空', 'AGV小车', '9_%', '余热回收机'])('%j finds nothing', async (q) => {
    expect(await idsAt({ q })).toEqual([]);
  });

  test('the proposer and the number are found, a single character too', async () => {
    expect(new Set(await idsAt({ q: '慕容雪' }))).toEqual(new Set(Object.values(ids)));
    const { no } = await db().proposal.findUniqueOrThrow({ where: { id: ids['cooling']! } });
    expect(await idsAt({ q: no! })).toEqual([ids['cooling']]);
    expect(await idsAt({ q: '雪' })).toHaveLength(3);
  });

  test('what was reported on completion is found', async () => {
    const { worker, teamLeader, director } = factory;
    const id = await submitted(worker);
    await mustTake(teamLeader, id, 'accept');
    await mustTake(teamLeader, id, 'adopt');
    await mustTake(director, id, 'assign', { implementer: worker.no, plannedOn: today() });
    const after = '改装后每缸清水用量下降，麒麟泵已停用，节约 3 吨。';
    await mustTake(worker, id, 'complete', { completedOn: today(), after });
    expect(await idsAt({ q: '麒麟泵' })).toEqual([id]);
  });
});

describe('filters', () => {
  test('by status, area, type, mode, unit and day', async () => {
    const { otherWorker, units } = factory;
    const make = (columns: Parameters<typeof buildProposal>[0]) =>
      buildProposal({ lead: otherWorker, status: 'VERIFIED', title: '过滤用的提案', ...columns });
    const plain = await make({
      innovationArea: 'CORPORATE_CULTURE',
      improvementType: 'TOOLING',
      mode: 'IMPLEMENTED',
    });
    const early = await make({ innovationArea: 'PRODUCT_POSITIONING', submittedOn: toDate('2022-02-03') });
    const q = '过滤用的';
    expect(await idsAt({ q, area: 'CORPORATE_CULTURE' })).toEqual([plain.id]);
    expect(await idsAt({ q, type: 'TOOLING', mode: 'IMPLEMENTED', status: 'VERIFIED' })).toEqual([plain.id]);
    expect(await idsAt({ q, status: 'ADOPTED' })).toEqual([]);
    expect(await idsAt({ q, from: '2022-02-03', to: '2022-02-03' })).toEqual([early.id]);
    expect(await idsAt({ q, to: '2022-02-02' })).toEqual([]);
    expect(await idsAt({ q, unit: String(units.finishing.id) })).toEqual([plain.id, early.id]);
    expect(await idsAt({ q, unit: String(units.otherTeam.id) })).toHaveLength(2);
    expect(await idsAt({ q, unit: String(units.dyeing.id) })).toEqual([]);
  });
});

test('while a title is typed, those like it appear, the most alike first', async () => {
  const { worker } = factory;
  const alike = await buildProposal({ lead: worker, status: 'ADOPTED', title: '叉车电瓶集中充电改造' });
  const lessAlike = await buildProposal({ lead: worker, status: 'ADOPTED', title: '叉车电瓶更换改造' });
  await buildProposal({ lead: worker, status: 'ADOPTED', title: '食堂排队分流' });
  const { data } = await visit(similarRoute, { as: worker, search: '?title=叉车电瓶集中充电' });
  expect((data as Row[]).map(({ id }) => id)).toEqual([alike.id, lessAlike.id]);
  expect((await visit(similarRoute, { as: worker, search: '' })).data).toEqual([]);
});

test('the form of a step shows only where the step is open', async () => {
  const { worker, teamLeader, director } = factory;
  const id = await submitted(worker);
  const form = (as: { cookie: string }, step: string) =>
    visit(proposalRoute, { as, params: { id, step } }).then(({ status }) => status);
  expect(await form(teamLeader, 'accept')).toBe(200);
  expect(await form(director, 'verify')).toBe(409);
  expect(await form(worker, 'accept')).toBe(409);
  expect(await form(worker, 'submit')).toBe(404);
  expect(await form(worker, 'nonsense')).toBe(404);
});
