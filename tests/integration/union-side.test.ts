import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GRANTED_ROLES, SIDE_OF_ROLE, UNION_ROLES } from '#app/core/actor.ts';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { readPerson } from '#app/systems/roster/queries-person.server.ts';
import { grantRole } from '#app/systems/roster/commands/grant-role.server.ts';
import { inviteEmployee } from '#app/systems/accounts/commands/invite-employee.server.ts';
import * as absencesRoute from '#app/routes/absences.tsx';
import * as activateRoute from '#app/routes/activate.$token.tsx';
import * as concernRoute from '#app/routes/concerns.$id.tsx';
import * as inboxRoute from '#app/routes/notices._index.tsx';
import * as inviteRoute from '#app/routes/people.$id_.invite.tsx';
import * as personRoute from '#app/routes/people.$id.tsx';
import { actorOf, buildConcern, buildOffice } from '#tests/factories/concerns.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, buildRole, type BuiltEmployee, type BuiltPerson } from '#tests/factories/people.ts';
import { send, visit } from './call-route.ts';

const SECRET = '班长扣了我三天的加班费，还当众骂人';
const TODAY = dayOf(new Date());

let factory: BuiltFactory;
let officer: BuiltPerson;
let representative: BuiltPerson;
let sysAdmin: BuiltPerson;
let concernId: number;
beforeAll(async () => {
  factory = await buildFactory();
  const { enterprise, units } = factory;
  const office = { unit: units.offices, over: enterprise };
  officer = await buildPerson({ ...office, name: '何干事', roles: ['UNION_OFFICER'] });
  sysAdmin = await buildPerson({ ...office, name: '吕管理员', roles: ['SYS_ADMIN'] });
  representative = await buildPerson({ unit: units.nextTeam, name: '尤代表' });
  await buildOffice(representative, [units.dyeing]);
  ({ id: concernId } = await buildConcern(factory.worker, {
    tier: 'CONFIDENTIAL',
    category: 'TREATMENT',
    words: { text: SECRET },
  }));
});
afterAll(closeDatabase);

function grant(as: BuiltPerson, to: { employeeId: number }, role: string) {
  const fields = { intent: 'grant', role, unitId: String(factory.enterprise.id), fromOn: TODAY, toOn: '' };
  return send(personRoute, fields, { as, params: { id: to.employeeId } });
}

const link = (as: BuiltPerson, to: { employeeId: number }) =>
  send(inviteRoute, {}, { as, params: { id: to.employeeId } });

async function reads(who: BuiltPerson): Promise<boolean> {
  const { data } = await visit(concernRoute, { as: who, params: { id: concernId } });
  const shown = JSON.stringify(data);
  return shown.includes(SECRET) || shown.includes(factory.worker.name);
}

async function told(who: { employeeId: number }): Promise<string[]> {
  const rows = await db().notice.findMany({
    where: { employeeId: who.employeeId, name: { startsWith: 'roster.' } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ name, subjectType, subjectId }) => `${name} ${subjectType} ${subjectId}`);
}

describe('what was said in confidence', () => {
  test('is read by the roles of the union’s side, and by no other role', async () => {
    for (const role of GRANTED_ROLES) {
      const holder = await buildPerson({
        unit: factory.units.offices,
        over: factory.enterprise,
        roles: [role],
      });
      expect([role, await reads(holder)]).toEqual([role, SIDE_OF_ROLE[role] === 'UNION']);
      await db().roleAssignment.deleteMany({ where: { employeeId: holder.employeeId } });
    }
  });

  test.each(['hr', 'sysAdmin'] as const)(
    'stays shut to all whom %s gives all roles that they may',
    async (who) => {
      const grantor = who === 'hr' ? factory.hr : sysAdmin;
      const straw = await buildPerson({ unit: factory.units.offices });
      for (const role of GRANTED_ROLES) {
        const { status, refusal } = await grant(grantor, straw, role);
        expect([role, [302, 403].includes(status)]).toEqual([role, true]);
        if (UNION_ROLES.includes(role)) expect([status, refusal?.text]).toEqual([403, expect.any(String)]);
        expect([role, await reads(straw)]).toEqual([role, false]);
      }
    },
  );

  test('is not to be had by a link for whoever reads it', async () => {
    for (const reader of [factory.unionChair, officer, representative]) {
      expect(await reads(reader)).toBe(true);
      for (const grantor of [factory.hr, sysAdmin]) {
        const { status, refusal, data } = await link(grantor, reader);
        expect([status, refusal?.text.includes('工会主席')]).toEqual([403, true]);
        expect(JSON.stringify(data)).not.toContain('/activate/');
      }
    }
    expect(await db().invitation.count()).toBe(0);
    expect((await link(factory.hr, factory.worker)).status).toBe(200);
  });

  test('is not to be had by a link that was made before the person had an office', async () => {
    const { employeeId } = await buildPerson({ unit: factory.units.offices });
    const made = await link(factory.hr, { employeeId });
    const token = (made.data as { result: { link: string } }).result.link.split('/').at(-1)!;
    expect((await visit(activateRoute, { params: { token } })).status).toBe(200);
    expect((await grant(factory.unionChair, { employeeId }, 'UNION_OFFICER')).status).toBe(302);
    expect((await visit(activateRoute, { params: { token } })).status).toBe(404);
  });
});

describe('the union’s chair', () => {
  test('grants and ends the roles of the union, never their own, and no others', async () => {
    const { unionChair, mate } = factory;
    const { refusal } = await grant(unionChair, mate, 'HR');
    expect(refusal).toMatchObject({ kind: 'forbidden', key: 'roster:refusal.enterpriseRole' });
    expect((await grant(unionChair, unionChair, 'UNION_OFFICER')).status).toBe(403);
    const own = await db().roleAssignment.findFirstOrThrow({
      where: { employeeId: unionChair.employeeId },
    });
    const fields = { intent: 'end', assignmentId: String(own.id) };
    const params = { id: unionChair.employeeId };
    expect((await send(personRoute, fields, { as: unionChair, params })).status).toBe(403);
    expect((await send(personRoute, fields, { as: factory.hr, params })).status).toBe(403);
  });

  test('is told with the holder of grants, ends and links, and what was taken back at once is kept', async () => {
    const { enterprise, unionChair } = factory;
    const newcomer = await buildPerson({ unit: factory.units.offices });
    const params = { id: newcomer.employeeId };
    const before = (await told(unionChair)).length;
    await grantRole(null, enterprise.id, {
      employeeId: newcomer.employeeId,
      role: 'UNION_OFFICER',
      unitId: enterprise.id,
      fromOn: TODAY,
      toOn: null,
    });
    await link(unionChair, newcomer);
    const held = await db().roleAssignment.findFirstOrThrow({
      where: { employeeId: newcomer.employeeId },
    });
    const fields = { intent: 'end', assignmentId: String(held.id) };
    expect((await send(personRoute, fields, { as: unionChair, params })).status).toBe(302);
    const happened = ['unionRoleGranted', 'linkMade', 'unionRoleEnded'];
    const about = (noun: string) => happened.map((what) => `roster.${what} ${noun} ${newcomer.employeeId}`);
    expect(await told(newcomer)).toEqual(about('accounts'));
    expect((await told(unionChair)).slice(before)).toEqual(about('people'));
    const inbox = JSON.stringify((await visit(inboxRoute, { as: newcomer })).data);
    expect(inbox).toContain('授予了工会一方的权限：工会干事');
    expect(inbox).toContain('/account');
    const { roles } = await readPerson({ actor: await actorOf(unionChair), params });
    expect(roles).toMatchObject([{ role: 'UNION_OFFICER', state: 'withdrawn' }]);
    expect(await reads(newcomer)).toBe(false);
  });

  test('gets a link from the command line, and hears of it', async () => {
    const { enterprise, unionChair } = factory;
    expect((await link(unionChair, unionChair)).refusal?.text).toContain('account invite');
    await inviteEmployee(null, enterprise.id, unionChair.no);
    expect((await told(unionChair)).at(-1)).toBe(`roster.linkMade accounts ${unionChair.employeeId}`);
  });
});

describe('a form', () => {
  const shownTo = async (who: BuiltPerson, of: BuiltEmployee) =>
    readPerson({ actor: await actorOf(who), params: { id: of.employeeId } });

  test('offers the roles that one may grant', async () => {
    const { hr, unionChair, worker } = factory;
    const fromHr = (await shownTo(hr, worker)).grantable;
    expect(fromHr).toContain('TEAM_LEADER');
    expect(fromHr.filter((role) => SIDE_OF_ROLE[role] !== 'ENTERPRISE')).toEqual([]);
    expect((await shownTo(unionChair, worker)).grantable).toEqual([...UNION_ROLES]);
    expect((await shownTo(sysAdmin, worker)).grantable).toContain('SYS_ADMIN');
    expect((await shownTo(unionChair, unionChair)).grantable).toEqual([]);
  });

  test('says who makes a link where one may not', async () => {
    expect(await shownTo(factory.hr, representative)).toMatchObject({ linkProblem: 'linkOfUnion' });
    expect(await shownTo(factory.hr, factory.unionChair)).toMatchObject({ linkProblem: 'linkOfChair' });
    expect(await shownTo(factory.unionChair, factory.worker)).toMatchObject({
      linkProblem: 'linkOfEnterprise',
    });
  });
});

describe('a deputy of somebody of the union', () => {
  const days = { fromOn: TODAY, toOn: addDays(TODAY, 7) };

  test('is named by whoever is away, not by HR, who record the days alone', async () => {
    const { hr, unionChair, mate } = factory;
    const record = (as: BuiltPerson, fields: Record<string, string>) =>
      send(absencesRoute, { intent: 'record', ...days, ...fields }, { as });
    const byHr = await record(hr, { who: unionChair.no, deputy: mate.no });
    expect(byHr.problems).toMatchObject([{ field: 'deputy', key: 'absences:problem.deputyOfUnion' }]);
    expect((await record(hr, { who: unionChair.no, deputy: '' })).status).toBe(302);
    await db().absence.deleteMany();
    expect((await record(unionChair, { deputy: mate.no })).status).toBe(302);
    expect((await actorOf(mate)).roles).toMatchObject([{ role: 'UNION_CHAIR', forAbsent: true }]);
    expect(await reads(mate)).toBe(false);
    const accomplice = await buildPerson({ unit: factory.units.offices });
    expect((await grant(mate, accomplice, 'UNION_OFFICER')).refusal?.key).toBe('roster:refusal.unionRole');
    expect((await link(mate, officer)).status).toBe(403);
    await db().absence.deleteMany();
  });

  test('has no role of theirs where HR named them before there was one', async () => {
    const { hr, mate, units, enterprise } = factory;
    const officerToBe = await buildPerson({ unit: units.offices });
    await db().absence.create({
      data: {
        enterpriseId: enterprise.id,
        employeeId: officerToBe.employeeId,
        deputyId: mate.employeeId,
        createdById: hr.employeeId,
        fromOn: toDate(days.fromOn),
        toOn: toDate(days.toOn),
      },
    });
    await buildRole(officerToBe, 'UNION_OFFICER', enterprise);
    expect((await actorOf(mate)).roles).toEqual([]);
    await db().absence.deleteMany();
  });
});
