import { expect, test } from 'vitest';
import { problemOfCount, votesNeeded } from './election.ts';

const law = { 'rep.election.turnout_min': 'TWO_THIRDS', 'rep.election.pass': 'STRICT_MAJORITY' } as const;
const shanghai = { ...law, 'rep.election.pass': 'HALF_OR_MORE' } as const;

test.each([
  [{ electorate: 60, voters: 40, votesFor: 31 }, null],
  [
    { electorate: 60, voters: 39, votesFor: 39 },
    { code: 'turnout', needed: 40 },
  ],
  [
    { electorate: 60, voters: 60, votesFor: 30 },
    { code: 'votes', needed: 31 },
  ],
  [{ electorate: 61, voters: 41, votesFor: 31 }, null],
  [
    { electorate: 61, voters: 40, votesFor: 31 },
    { code: 'turnout', needed: 41 },
  ],
  [
    { electorate: 60, voters: 61, votesFor: 31 },
    { code: 'voters', most: 60 },
  ],
  [
    { electorate: 60, voters: 41, votesFor: 42 },
    { code: 'votesFor', most: 41 },
  ],
] as const)('%j', (count, problem) => {
  expect(problemOfCount(count, law)).toEqual(problem);
});

test('half is enough where the rule says so, of all and not of those who voted', () => {
  expect(problemOfCount({ electorate: 60, voters: 45, votesFor: 30 }, shanghai)).toBeNull();
  expect(problemOfCount({ electorate: 61, voters: 45, votesFor: 30 }, shanghai)).toEqual({
    code: 'votes',
    needed: 31,
  });
  expect(votesNeeded(60, law)).toBe(31);
  expect(votesNeeded(60, shanghai)).toBe(30);
});

test('a stricter turnout asks for four fifths', () => {
  const strict = { ...law, 'rep.election.turnout_min': 'FOUR_FIFTHS' };
  expect(problemOfCount({ electorate: 60, voters: 47, votesFor: 40 }, strict)).toEqual({
    code: 'turnout',
    needed: 48,
  });
});
