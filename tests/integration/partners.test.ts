import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildEmployee, buildPerson, type BuiltEmployee, type BuiltPerson } from '#tests/factories/people.ts';
import { plannedForm, submit, submitted } from './proposal-forms.ts';

let factory: BuiltFactory;
let worker: BuiltPerson;
let partner: BuiltEmployee;
beforeAll(async () => {
  factory = await buildFactory();
  partner = await buildEmployee({ unit: factory.units.team, no: 'P0001', name: '诸葛明' });
  await buildEmployee({ unit: factory.units.team, name: '陈静' });
  await buildEmployee({ unit: factory.units.otherTeam, name: '陈静' });
  await buildEmployee({ unit: factory.units.team, no: 'P0009', name: '欧阳离', leftOn: '2020-05-31' });
});
beforeEach(async () => {
  worker = await buildPerson({ unit: factory.units.team });
});
afterAll(closeDatabase);

function withPartners(...rows: [who: string, share: string][]) {
  const fields = rows.flatMap(([who, share], at) => [
    [`partners.${at}.who`, who],
    [`partners.${at}.share`, share],
  ]);
  return plannedForm(Object.fromEntries(fields) as Record<string, string>);
}

test.each(['P0001', 'p0001', 'Ｐ０００１', 'P0001 诸葛明', '诸葛明', ' 诸葛明 '])(
  'a partner is found by %j',
  async (who) => {
    const id = await submitted(worker, withPartners([who, '30']));
    expect(await db().proposalPartner.findMany({ where: { proposalId: id } })).toMatchObject([
      { proposalId: id, employeeId: partner.employeeId, share: 30 },
    ]);
  },
);

test.each([
  ['nobody bears the name', [['没这人', '30']], 'partners.0.who', 'partnerUnknown'],
  [
    'below a row left empty',
    [
      ['', ''],
      ['没这人', '30'],
    ],
    'partners.1.who',
    'partnerUnknown',
  ],
  ['one who has left', [['P0009', '30']], 'partners.0.who', 'partnerUnknown'],
  ['two bear the name', [['陈静', '30']], 'partners.0.who', 'partnerAmbiguous'],
  [
    'the same typed twice',
    [
      ['P0001', '10'],
      ['P0001', '20'],
    ],
    'partners',
    'partnerTwice',
  ],
  [
    'the same by number and by name',
    [
      ['P0001', '10'],
      ['诸葛明', '20'],
    ],
    'partners.1.who',
    'partnerTwice',
  ],
  [
    'shares leave the lead nothing',
    [
      ['P0001', '60'],
      ['陈静', '40'],
    ],
    'partners',
    'sharesOver',
  ],
  ['a share of nothing', [['P0001', '0']], 'partners.0.share', 'shareRange'],
  ['a share that is no number', [['P0001', '三成']], 'partners.0.share', 'shareRange'],
  ['a share without a partner', [['', '30']], 'partners.0.who', 'partnerMissing'],
] satisfies [string, [string, string][], string, string][])(
  'partners: %s',
  async (_what, rows, field, problem) => {
    const { status, problems } = await submit(worker, withPartners(...rows));
    expect(status).toBe(422);
    expect(problems).toMatchObject([{ field, key: `proposals:problem.${problem}` }]);
    expect(await db().proposal.count({ where: { leadId: worker.employeeId } })).toBe(0);
  },
);

test('the lead is no partner of himself', async () => {
  const { status, problems } = await submit(worker, withPartners([worker.no, '30']));
  expect(status).toBe(422);
  expect(problems).toMatchObject([{ field: 'partners.0.who', key: 'proposals:problem.leadIsPartner' }]);
});

test('somebody of another enterprise is nobody here', async () => {
  const stranger = await buildEmployee({ no: 'X7777' });
  const { problems } = await submit(worker, withPartners([stranger.no, '30']));
  expect(problems).toMatchObject([{ field: 'partners.0.who', key: 'proposals:problem.partnerUnknown' }]);
});

test('nine partners are enough, a tenth is refused', async () => {
  const partners = await Promise.all(
    Array.from({ length: 10 }, () => buildEmployee({ unit: factory.units.team })),
  );
  const rows = partners.map(({ no }): [string, string] => [no, '5']);
  expect((await submit(worker, withPartners(...rows))).problems).toMatchObject([
    { field: 'partners', key: 'proposals:problem.partnersTooMany' },
  ]);
  const id = await submitted(worker, withPartners(...rows.slice(0, 9)));
  expect(await db().proposalPartner.count({ where: { proposalId: id } })).toBe(9);
});
