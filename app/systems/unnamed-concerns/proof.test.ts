import { expect, test } from 'vitest';
import { isProof, PROOF_PIECES, ProofSearch } from './proof.ts';

const CHALLENGE = 'send.2026-03-05.6.abc.def';

function solve(challenge: string, bits: number): string {
  const search = new ProofSearch(challenge, bits);
  while (search.proof === null) search.tryMore(50);
  expect(search.progress).toBe(1);
  return search.proof;
}

test('what was found fits its challenge, and no other', () => {
  const proof = solve(CHALLENGE, 6);
  expect(isProof(CHALLENGE, 6, proof)).toBe(true);
  expect(isProof(`${CHALLENGE}0`, 6, proof)).toBe(false);
  expect(isProof(CHALLENGE, 20, proof)).toBe(false);
});

test.each([
  '',
  '1',
  'x.y',
  Array(PROOF_PIECES).fill('-1').join('.'),
  Array(PROOF_PIECES + 1)
    .fill('0')
    .join('.'),
  Array(PROOF_PIECES).fill('zzzzzzzzz').join('.'),
])('%j is no proof', (proof) => {
  expect(isProof(CHALLENGE, 6, proof)).toBe(false);
});

test('a search can be left and gone on with', () => {
  const search = new ProofSearch(CHALLENGE, 8);
  search.tryMore(1);
  expect(search.proof).toBeNull();
  expect(search.progress).toBeLessThan(1);
});
