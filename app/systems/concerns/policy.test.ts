import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '#app/core/actor.ts';
import { TIERS } from './concern.ts';
import { OFFICES } from './duty.ts';
import { SUPERIOR_POSTS } from './superiors.ts';
import { dutiesOf, entriesSeen, mayTypeFor, sightOf, type Seen, type Viewer } from './policy.ts';

const flag = fc.boolean();
const viewer: fc.Arbitrary<Viewer> = fc.record({
  isAuthor: flag,
  isTypist: flag,
  conflicted: flag,
  isReceiver: flag,
  isUnionOfficer: flag,
  isUnionChair: flag,
  isDepartmentHead: flag,
  isHandler: flag,
  isCoHandler: flag,
  isManagement: flag,
  isOnHook: flag,
  isUnitHead: flag,
  letIn: fc.constantFrom('NO', 'WORDS', 'AUTHOR'),
});
const seen: fc.Arbitrary<Seen> = fc.record({
  tier: fc.constantFrom(...TIERS),
  escalated: flag,
  hazard: flag,
});
const isOfUnion = (one: Viewer) => one.isReceiver || one.isUnionOfficer || one.isUnionChair;

const held = (role: Role) => [{ role, unitId: 2, unitPath: '/1/2/' }];

describe('who sees what', () => {
  test('whom it is about sees nothing and does nothing, whatever he is, unless he wrote it', () => {
    fc.assert(
      fc.property(seen, viewer, (concern, one) => {
        const conflicted = { ...one, conflicted: true, isAuthor: false };
        expect(sightOf(concern, conflicted)).toEqual({ words: 'NONE', author: false, unionNotes: false });
        expect(dutiesOf(conflicted).size).toBe(0);
      }),
    );
  });

  test('nobody learns who wrote an unnamed one', () => {
    fc.assert(
      fc.property(seen, viewer, (concern, one) => {
        expect(sightOf({ ...concern, tier: 'UNNAMED' }, one).author).toBe(false);
      }),
    );
  });

  test('of a guarded one only its author, the union and who was let in read what was written', () => {
    fc.assert(
      fc.property(seen, viewer, (concern, one) => {
        if (concern.tier === 'NAMED') return;
        const sight = sightOf(concern, one);
        const mayRead = one.isAuthor || (!one.conflicted && (isOfUnion(one) || one.letIn !== 'NO'));
        expect(sight.words === 'WHOLE').toBe(mayRead);
        if (!one.isAuthor && !isOfUnion(one) && one.letIn !== 'AUTHOR') expect(sight.author).toBe(false);
      }),
    );
  });

  test('the management sees none that did not come up to it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TIERS), (tier) => {
        const manager = { ...NOBODY, isManagement: true };
        expect(sightOf({ tier, escalated: false, hazard: false }, manager).words).toBe('NONE');
        expect(sightOf({ tier, escalated: true, hazard: false }, manager).words).not.toBe('NONE');
      }),
    );
  });

  test('who has no part in it sees nothing', () => {
    for (const tier of TIERS)
      expect(sightOf({ tier, escalated: true, hazard: true }, NOBODY).words).toBe('NONE');
  });

  test('the author never reads notes; a department never what the author wrote in confidence', () => {
    fc.assert(
      fc.property(seen, viewer, (concern, one) => {
        const sight = sightOf(concern, one);
        if (one.isAuthor) expect(entriesSeen(sight, true).audiences).toEqual(['AUTHOR']);
        else if (sight.words === 'BRIEF') {
          expect(entriesSeen(sight, false).authorKinds).toEqual(['REPLY']);
          expect(entriesSeen(sight, false).audiences).not.toContain('UNION');
        }
      }),
    );
  });

  test('a team leader types by name only, who holds an office in confidence too', () => {
    expect(mayTypeFor(held('TEAM_LEADER'), '/1/2/4/')).toEqual(['NAMED']);
    expect(mayTypeFor(held('UNION_OFFICER'), '/1/2/4/')).toEqual(['NAMED', 'CONFIDENTIAL']);
    expect(mayTypeFor(held('UNION_OFFICER'), '/1/3/')).toEqual([]);
  });

  test('whoever leads the worker types by name only, whatever other office they hold', () => {
    for (const post of SUPERIOR_POSTS)
      for (const office of OFFICES)
        expect(mayTypeFor([...held(office), ...held(post)], '/1/2/4/')).toEqual(['NAMED']);
  });
});

const NOBODY: Viewer = {
  isAuthor: false,
  isTypist: false,
  conflicted: false,
  isReceiver: false,
  isUnionOfficer: false,
  isUnionChair: false,
  isDepartmentHead: false,
  isHandler: false,
  isCoHandler: false,
  isManagement: false,
  isOnHook: false,
  isUnitHead: false,
  letIn: 'NO',
};
