import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GRANTED_ROLES, type GrantedRole } from '#app/core/actor.ts';
import { closeDatabase } from '#app/core/db.server.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, buildSession } from '#tests/factories/people.ts';
import { buildElectionUnit, buildRepresentative } from '#tests/factories/representatives.ts';
import { buildTeam } from '#tests/factories/units.ts';
import { send, visit, type Answer, type Route } from '#tests/integration/call-route.ts';
import type { Right } from './right.ts';
import { makeSubject } from './subjects.ts';
import { ALL_WHO, type Who } from './who.ts';

/** Where the routes of the portal are. */
export const ROUTES = path.resolve(import.meta.dirname, '../../app/routes');

let factory: BuiltFactory;
let accounts: Partial<Record<Who, number>>;

async function buildPeople(): Promise<void> {
  factory = await buildFactory();
  const { worker: author, ...others } = factory;
  const elsewhere = await buildTeam();
  const over = { ...elsewhere, id: elsewhere.enterpriseId };
  const stranger = await buildPerson({ unit: elsewhere, over, roles: [...GRANTED_ROLES] });
  const people = { author, ...others, ...(await buildUnion(factory)), stranger };
  const withAccount = ALL_WHO.filter((who) => who !== 'nobody');
  accounts = Object.fromEntries(withAccount.map((who) => [who, people[who].accountId]));
}

/** Two representatives, each of his own workshop, the union's officer, and who looks after the machine. */
async function buildUnion({ enterprise, units }: BuiltFactory) {
  const representative = await buildPerson({ unit: units.nextTeam, name: '尤代表' });
  const otherRepresentative = await buildPerson({ unit: units.otherTeam, name: '许代表' });
  const seat = await buildElectionUnit({ units: [units.dyeing] });
  const otherSeat = await buildElectionUnit({ units: [units.finishing], beside: seat });
  await buildRepresentative({ employee: representative, electionUnit: seat });
  await buildRepresentative({ employee: otherRepresentative, electionUnit: otherSeat });
  const office = (name: string, role: GrantedRole) =>
    buildPerson({ name, unit: units.offices, over: enterprise, roles: [role] });
  return {
    representative,
    otherRepresentative,
    unionOfficer: await office('何干事', 'UNION_OFFICER'),
    sysAdmin: await office('吕管理员', 'SYS_ADMIN'),
  };
}

/** The route file of that name. */
export function importRoute(file: string): Promise<Route> {
  return import(path.join(ROUTES, file)) as Promise<Route>;
}

/** What the table promises to each. */
function promised(right: Right): Record<Who, number> {
  const { gets, others, method, route, nobody = method === 'GET' ? 302 : 401 } = right;
  const success = gets[0]![0];
  const namesRecord = route.includes('$');
  const stranger = right.stranger ?? (namesRecord || isForeign(right) ? 404 : success);
  const statusOf = (who: Who) => {
    if (who === 'nobody') return nobody;
    if (who === 'stranger') return stranger;
    return gets.find(([, named]) => named.includes(who))?.[0] ?? others ?? -1;
  };
  return Object.fromEntries(ALL_WHO.map((who) => [who, statusOf(who)])) as Record<Who, number>;
}

/** Addresses that name a record of the enterprise elsewhere than in the path. */
function isForeign({ on }: Right): boolean {
  return on === 'unit' || on === 'draft';
}

async function call(route: Route, { method, on }: Right, who: Who): Promise<Answer> {
  const { params, search, fields = {} } = await makeSubject(on, factory);
  const accountId = accounts[who];
  const as = accountId === undefined ? undefined : { cookie: await buildSession(accountId) };
  const asked = { as, params, search, path: '/somewhere' };
  return method === 'GET' ? visit(route, asked) : send(route, fields, asked);
}

/** Lets everybody of `who.ts` call the rows of the table, and holds what they get against it. */
export function walkRights(rights: readonly Right[]): void {
  beforeAll(buildPeople);
  afterAll(closeDatabase);
  describe.each(rights.map((right) => [nameOf(right), right] as const))('%s', (_name, right) => {
    test('gives everybody what the table says', () => expectRight(right));
  });
}

function nameOf({ method, route, on }: Right): string {
  return `${method} ${route}${on ? ` (${on})` : ''}`;
}

async function expectRight(right: Right): Promise<void> {
  const route = await importRoute(right.route);
  const given: Partial<Record<Who, number>> = {};
  for (const who of ALL_WHO) {
    const { status, to } = await call(route, right, who);
    given[who] = status;
    const isSentToSignIn = to?.startsWith('/sign-in?to=') ?? false;
    expect([who, isSentToSignIn]).toEqual([
      who,
      who === 'nobody' && right.method === 'GET' && status === 302,
    ]);
  }
  expect(given).toEqual(promised(right));
}
