import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '#app/core/actor.ts';
import type { HeldOver } from '#app/platform/workflow/holders.ts';
import { OFFICES } from './duty.ts';
import { presentReceiver, receiverOf } from './receiver.ts';
import { SUPERIOR_POSTS, superiorsOf } from './superiors.ts';

const UNIT = { unitId: 4, unitPath: '/1/2/4/' };
const ROLES: readonly Role[] = [...SUPERIOR_POSTS, ...OFFICES, 'HR'];
const id = fc.integer({ min: 1, max: 9 });
const held: fc.Arbitrary<HeldOver[]> = fc.array(
  fc.record({
    employeeId: id,
    role: fc.constantFrom(...ROLES),
    unitId: fc.constantFrom(1, 2, 3, 4, 5),
  }),
);

describe('who leads somebody', () => {
  test('holds a post over the unit or one above, and the nearest post is named', () => {
    fc.assert(
      fc.property(held, (all) => {
        const above = superiorsOf(UNIT.unitPath, all);
        for (const { employeeId, role, unitId } of all) {
          const at = SUPERIOR_POSTS.findIndex((post) => post === role);
          if (at < 0 || ![1, 2, 4].includes(unitId)) continue;
          const named = above.get(employeeId);
          expect(named).toBeDefined();
          expect(SUPERIOR_POSTS.indexOf(named!)).toBeLessThanOrEqual(at);
        }
        for (const [employeeId, post] of above)
          expect(
            all.some(
              (one) => one.employeeId === employeeId && one.role === post && [1, 2, 4].includes(one.unitId),
            ),
          ).toBe(true);
      }),
    );
  });
});

describe('the first receiver', () => {
  const placeFor = (all: readonly HeldOver[], unfit: readonly number[]) => ({
    ...UNIT,
    unfit,
    above: [...superiorsOf(UNIT.unitPath, all).keys()],
  });

  test('whom nobody chose neither leads the author nor is whom it is about, and is in office', () => {
    fc.assert(
      fc.property(held, fc.array(id), (all, unfit) => {
        const place = placeFor(all, unfit);
        const found = receiverOf(null, place, { held: all, away: new Map() });
        const fit = all.filter(
          ({ employeeId, role, unitId }) =>
            OFFICES.includes(role) &&
            [1, 2, 4].includes(unitId) &&
            ![...unfit, ...place.above].includes(employeeId),
        );
        expect(found === null).toBe(fit.length === 0);
        if (found !== null) expect(fit.map(({ employeeId }) => employeeId)).toContain(found);
      }),
    );
  });

  test('is a superior where the author chose one who is in office', () => {
    const all: HeldOver[] = [
      { employeeId: 7, role: 'TEAM_LEADER', unitId: 4 },
      { employeeId: 7, role: 'EMPLOYEE_REPRESENTATIVE', unitId: 2 },
      { employeeId: 8, role: 'UNION_OFFICER', unitId: 1 },
    ];
    const place = placeFor(all, []);
    const present = { held: all, away: new Map() };
    expect(receiverOf(7, place, present)).toBe(7);
    expect(receiverOf(null, place, present)).toBe(8);
    expect(receiverOf(7, { ...place, unfit: [7] }, present)).toBe(8);
  });

  test('who is away has no deputy in a superior of the author', () => {
    const place = { ...UNIT, unfit: [], above: [7] };
    expect(presentReceiver(8, place, { held: [], away: new Map([[8, 7]]) })).toBeNull();
    expect(presentReceiver(8, place, { held: [], away: new Map([[8, 9]]) })).toBe(8);
  });
});
