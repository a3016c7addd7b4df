import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '#app/core/actor.ts';
import { deputiesWithoutOffice, holdersOfPost, unfitFor, type Staff } from './conflict.ts';
import { LINE_ROLES, OFFICES } from './duty.ts';

const PATHS = ['/1/', '/1/2/', '/1/2/4/', '/1/2/5/', '/1/3/', '/1/3/6/'] as const;
const ROLES: readonly Role[] = [...LINE_ROLES, ...OFFICES, 'MANAGEMENT', 'HR'];
const id = fc.integer({ min: 1, max: 12 });
const path = fc.constantFrom(...PATHS);
const staff: fc.Arbitrary<Staff> = fc.record({
  held: fc.array(fc.record({ employeeId: id, role: fc.constantFrom(...ROLES), unitPath: path })),
  members: fc.array(fc.record({ employeeId: id, unitPath: path })),
});

describe('conflict of interest', () => {
  test('whom it is about is unfit, and everybody who belongs to a unit that he leads', () => {
    fc.assert(
      fc.property(fc.array(id), staff, (parties, there) => {
        const unfit = unfitFor(parties, there);
        for (const party of parties) expect(unfit.has(party)).toBe(true);
        for (const { employeeId, role, unitPath } of there.held) {
          if (!parties.includes(employeeId) || !LINE_ROLES.includes(role)) continue;
          for (const member of there.members)
            if (member.unitPath.startsWith(unitPath)) expect(unfit.has(member.employeeId)).toBe(true);
        }
      }),
    );
  });

  test('nobody else is: there is a reason for each', () => {
    fc.assert(
      fc.property(fc.array(id), staff, (parties, there) => {
        const own = there.held.filter(({ employeeId }) => parties.includes(employeeId));
        for (const unfit of unfitFor(parties, there)) {
          const isUnder = own.some(
            ({ role, unitPath }) =>
              LINE_ROLES.includes(role) &&
              there.members.some((one) => one.employeeId === unfit && one.unitPath.startsWith(unitPath)),
          );
          const answersTo = (above: Role, roles: readonly Role[]) =>
            own.some(
              ({ role, unitPath }) =>
                role === above &&
                there.held.some(
                  (one) =>
                    one.employeeId === unfit && roles.includes(one.role) && one.unitPath.startsWith(unitPath),
                ),
            );
          const isLeader = answersTo('MANAGEMENT', LINE_ROLES);
          const isOfficer = answersTo('UNION_CHAIR', ['UNION_OFFICER']);
          expect(parties.includes(unfit) || isUnder || isLeader || isOfficer).toBe(true);
        }
      }),
    );
  });

  test('about nobody, nobody is unfit; about more people, never fewer are', () => {
    fc.assert(
      fc.property(fc.array(id), id, staff, (parties, more, there) => {
        expect(unfitFor([], there).size).toBe(0);
        const wider = unfitFor([...parties, more], there);
        for (const one of unfitFor(parties, there)) expect(wider.has(one)).toBe(true);
      }),
    );
  });

  test('a post means those who hold it above the author, and not in the next workshop', () => {
    const held = [
      { employeeId: 1, role: 'WORKSHOP_DIRECTOR' as const, unitPath: '/1/2/' },
      { employeeId: 2, role: 'WORKSHOP_DIRECTOR' as const, unitPath: '/1/3/' },
      { employeeId: 3, role: 'TEAM_LEADER' as const, unitPath: '/1/2/4/' },
    ];
    expect(holdersOfPost('UNIT_HEAD', '/1/2/4/', held)).toEqual([1]);
    expect(holdersOfPost('TEAM_LEADER', '/1/2/4/', held)).toEqual([3]);
    expect(holdersOfPost('MANAGEMENT', '/1/2/4/', held)).toEqual([]);
  });

  test('a deputy has what was said in confidence only with an office of his own', () => {
    const held = [
      { employeeId: 1, role: 'EMPLOYEE_REPRESENTATIVE' as const },
      { employeeId: 2, role: 'UNION_OFFICER' as const },
      { employeeId: 3, role: 'DEPT_MANAGER' as const },
    ];
    const away = new Map([
      [1, 2],
      [2, 9],
      [3, 8],
    ]);
    expect(deputiesWithoutOffice(away, held)).toEqual([9]);
  });
});
