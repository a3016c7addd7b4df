import { describe, expect, test } from 'vitest';
import { holderOf, type ChainLink, type Present } from './holders.ts';

const [LEADER, DIRECTOR, OTHER_DIRECTOR, OFFICE, DEPUTY, WORKER] = [1, 2, 3, 4, 5, 6] as const;
const place = { unitId: 31, unitPath: '/1/7/31/', unfit: [] as number[] };
const chain: ChainLink[] = [
  { roles: ['TEAM_LEADER'] },
  { roles: ['WORKSHOP_DIRECTOR', 'DEPT_MANAGER'] },
  { roles: ['KAIZEN_OFFICE'] },
];

function present(away: [number, number | null][] = []): Present {
  return {
    held: [
      { role: 'WORKSHOP_DIRECTOR', unitId: 1, employeeId: OTHER_DIRECTOR },
      { role: 'TEAM_LEADER', unitId: 31, employeeId: LEADER },
      { role: 'WORKSHOP_DIRECTOR', unitId: 7, employeeId: DIRECTOR },
      { role: 'KAIZEN_OFFICE', unitId: 1, employeeId: OFFICE },
      { role: 'TEAM_LEADER', unitId: 99, employeeId: WORKER },
    ],
    away: new Map(away),
  };
}

const found = (...given: Parameters<typeof holderOf>) => {
  const { at, holder } = holderOf(...given);
  return { at, employeeId: holder.employeeId, insteadOfId: holder.insteadOfId };
};

describe('who is on the hook', () => {
  test('the first link that somebody holds over the unit', () => {
    expect(found(chain, place, present())).toEqual({ at: 0, employeeId: LEADER, insteadOfId: null });
  });

  test('from the second link on, the nearest above the unit', () => {
    expect(found(chain, place, present(), 1)).toEqual({ at: 1, employeeId: DIRECTOR, insteadOfId: null });
  });

  test('who may not take the step is passed over', () => {
    const unfit = [LEADER, DIRECTOR];
    expect(found(chain, { ...place, unfit }, present()).employeeId).toBe(OTHER_DIRECTOR);
  });

  test('one’s own part is nobody else’s', () => {
    expect(found([{ employeeId: WORKER }, ...chain], place, present()).employeeId).toBe(WORKER);
  });

  test('with nobody at all, the role in the unit', () => {
    const nobody = holderOf(chain, place, { held: [], away: new Map() });
    expect(nobody).toEqual({
      at: 3,
      holder: { role: 'TEAM_LEADER', unitId: 31, employeeId: null, insteadOfId: null },
    });
  });
});

describe('who is away', () => {
  test('is stood in for by his deputy', () => {
    const who = found(chain, place, present([[LEADER, DEPUTY]]));
    expect(who).toEqual({ at: 0, employeeId: DEPUTY, insteadOfId: LEADER });
  });

  test('without a deputy the next one has it: of the same link, else of the next', () => {
    expect(found(chain, place, present([[LEADER, null]]))).toMatchObject({ at: 1, employeeId: DIRECTOR });
    const both = present([
      [LEADER, null],
      [DIRECTOR, null],
    ]);
    expect(found(chain, place, both)).toMatchObject({ at: 1, employeeId: OTHER_DIRECTOR });
  });

  test('a deputy who is away himself or may not take the step does not stand in', () => {
    const away = present([
      [LEADER, DEPUTY],
      [DEPUTY, null],
    ]);
    expect(found(chain, place, away).employeeId).toBe(DIRECTOR);
    const unfit = { ...place, unfit: [DEPUTY] };
    expect(found(chain, unfit, present([[LEADER, DEPUTY]])).employeeId).toBe(DIRECTOR);
  });

  test('still owns his own part unless he has a deputy', () => {
    expect(found([{ employeeId: WORKER }], place, present([[WORKER, null]])).employeeId).toBe(WORKER);
    expect(found([{ employeeId: WORKER }], place, present([[WORKER, DEPUTY]])).employeeId).toBe(DEPUTY);
  });
});
