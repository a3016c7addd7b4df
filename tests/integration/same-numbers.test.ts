import { afterAll, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { readCoverage } from '#app/systems/contact-cards/queries-coverage.server.ts';
import { buildFactory } from '#tests/factories/factory.ts';
import { buildEmployee } from '#tests/factories/people.ts';
import { buildElectionUnit, buildRepresentative } from '#tests/factories/representatives.ts';
import { nextSerial } from '#tests/factories/serial.ts';
import { serviceFigure } from './service-figure.ts';

afterAll(closeDatabase);

test('the coverage of cards is one number, on its own page and among the service figures', async () => {
  const { enterprise, units, worker, mate, teamLeader, director } = await buildFactory();
  const today = dayOf(new Date());
  for (let at = 0; at < 6; at += 1) await buildEmployee({ unit: at < 3 ? units.team : units.otherTeam });
  await buildEmployee({ unit: units.team, leftOn: addDays(today, -1) });
  const seat = await buildElectionUnit({ units: [units.dyeing] });
  const inOffice = await buildRepresentative({ employee: worker, electionUnit: seat });
  const gone = await buildRepresentative({
    employee: mate,
    electionUnit: seat,
    status: 'ENDED',
    endedOn: addDays(today, -9),
  });
  const cards = [
    { representativeId: inOffice.id, holderId: mate.employeeId, status: 'ACTIVE' as const },
    { representativeId: inOffice.id, holderId: mate.employeeId, status: 'ACTIVE' as const },
    { representativeId: inOffice.id, holderId: director.employeeId, status: 'REVOKED' as const },
    { representativeId: gone.id, holderId: teamLeader.employeeId, status: 'ACTIVE' as const },
  ];
  await db().contactCard.createMany({
    data: cards.map((card) => ({
      ...card,
      enterpriseId: enterprise.id,
      no: `LX-T-${nextSerial()}`,
      token: String(nextSerial()).padStart(43, 'x'),
      issuedOn: toDate(addDays(today, -20)),
      handedOn: toDate(addDays(today, -20)),
      endedOn: card.status === 'REVOKED' ? toDate(addDays(today, -2)) : null,
    })),
  });
  const own = (await readCoverage(enterprise.id, today)).find(({ unitId }) => unitId === units.dyeing.id)!;
  expect([own.withCard, own.people]).toEqual([1, 7]);
  const asked = {
    enterpriseId: enterprise.id,
    period: today.slice(0, 7),
    unit: units.dyeing.id,
    asOf: today,
  };
  expect(await serviceFigure('cardCoverage', asked)).toBe('1/7 14.3%');
});
