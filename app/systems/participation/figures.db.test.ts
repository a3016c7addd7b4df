import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#app/core/actor.ts';
import { db, transact } from '#app/core/db.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import { markAllStale } from '#app/platform/kpi/commands/mark-stale.server.ts';
import { printFigure } from '#app/platform/kpi/figure.ts';
import type { ParticipationFigureId } from '#app/platform/kpi/registry.ts';
import { parsePeriod, type Period } from '#app/platform/kpi/period.ts';
import { buildEmployee, type BuiltEmployee } from '#tests/factories/people.ts';
import { buildProposal } from '#tests/factories/proposals.ts';
import { buildDepartment, buildEnterprise, buildTeam, type BuiltUnit } from '#tests/factories/units.ts';
import { readFigures } from './queries-figures.server.ts';
import { readParticipation } from './queries-page.server.ts';

let enterprise: BuiltUnit;
let dyeing: BuiltUnit;

beforeAll(async () => {
  enterprise = await buildEnterprise();
  dyeing = await buildDepartment({ enterprise });
  const unit = await buildTeam({ department: dyeing });
  const other = await buildTeam({ department: await buildDepartment({ enterprise }) });
  const [veteran, partner] = [await buildEmployee({ unit }), await buildEmployee({ unit: other })];
  const novice = await buildEmployee({ unit, joinedOn: '2023-05-10' });
  await buildEmployee({ unit: other, joinedOn: '2022-01-01', leftOn: '2023-06-15' });
  await submit(veteran, '2022-11-03');
  await submit(veteran, '2023-02-10', { partners: [{ employeeId: partner.employeeId, share: 50 }] });
  await submit(novice, '2023-06-05', { invalidOn: toDate('2023-07-03'), invalidAs: 'WITHDRAWN' });
  await transact((tx) => markAllStale(tx, enterprise.id));
});

function submit(lead: BuiltEmployee, on: Day, more: Parameters<typeof buildProposal>[0] = {}) {
  return buildProposal({ lead, submittedOn: toDate(on), ...more });
}

async function figure(
  id: ParticipationFigureId,
  period: string,
  asOf: Day,
  unit = enterprise,
): Promise<string> {
  const scope = { enterpriseId: enterprise.id, unitId: unit.id, unitPath: unit.path };
  const found = await readFigures(scope, parsePeriod(period) as Period, asOf);
  return found ? printFigure(id, found.figures[id], found.rounding) : 'none';
}

async function readPage(period: string, asOf: Day) {
  const { id, path } = enterprise;
  const actor: Actor = {
    accountId: 1,
    sessionId: 1,
    enterpriseId: id,
    kind: 'KIOSK',
    employeeId: null,
    no: '',
    name: '',
    unitId: id,
    unitPath: path,
    roles: [],
    locale: 'zh-CN',
    textSize: 1,
  };
  const page = await readParticipation({ actor, search: { period, asOf, unit: undefined } });
  if (!page.figures) throw new Error('There is nothing to count.');
  return page;
}

describe('what was known on a past day', () => {
  test('is counted, whatever came later', async () => {
    expect(await figure('validProposals', 'all', '2023-06-30')).toBe('3');
    expect(await figure('participationRate', 'all', '2023-06-30')).toBe('100.0%');
    expect(await figure('validProposals', 'all', '2023-07-31')).toBe('2');
    expect(await figure('participationRate', 'all', '2023-07-31')).toBe('66.7%');
  });

  test('of a department is its own', async () => {
    expect(await figure('validProposals', 'all', '2023-06-30', dyeing)).toBe('3');
    expect(await figure('participationRate', '2023', '2023-07-31', dyeing)).toBe('50.0%');
  });

  test('before the first proposal is nothing', async () => {
    expect(await figure('validProposals', 'all', '2022-10-31')).toBe('none');
  });
});

describe.each([0, 3])('with new hires left out for %i months', (months) => {
  beforeAll(async () => {
    const key = 'kpi.exclude.newHireMonths';
    await db().ruleOverride.create({
      data: { enterpriseId: enterprise.id, key, value: months, validFrom: toDate('2020-01-01') },
    });
  });

  test.each([
    ['all', '2023-07-31'],
    ['2023-06', '2023-06-30'],
    ['2023-06', '2023-07-31'],
    ['2023-Q2', '2023-06-10'],
  ] as const)('a trend over %s as of %s is made of the figures of its periods', async (period, asOf) => {
    const { trend } = await readPage(period, asOf);
    for (const { label, printed } of trend.rates.points)
      expect(`${label} ${printed}`).toBe(`${label} ${await figure('participationRate', label, asOf)}`);
    for (const { label, printed } of trend.proposals.points)
      expect(`${label} ${printed}`).toBe(`${label} ${await figure('validProposals', label, asOf)}`);
  });

  test('the period before is shown as its own page shows it', async () => {
    const { figures } = await readPage('2023-Q2', '2023-07-31');
    const before = (await readPage('2023-Q1', '2023-07-31')).figures;
    expect(figures.map((one) => one.before)).toEqual(before.map(({ printed }) => printed));
  });

  test('those left out are told', async () => {
    expect((await readPage('2023-06', '2023-06-30')).excluded).toBe(months === 0 ? 0 : 1);
  });
});
