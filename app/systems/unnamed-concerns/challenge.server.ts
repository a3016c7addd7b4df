import { randomBytes } from 'node:crypto';
import { keyedName } from '#app/core/vault.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, type Day } from '#app/platform/calendar/day.ts';
import { isProof, PROOF_PURPOSES, type ProofPurpose } from './proof.ts';

/** The whole portal: a receipt or a piece of work belongs to no enterprise before it is looked up. */
export const PORTAL = 0;

/** What a form carries, to be worked on while it is filled in. */
export interface Challenge {
  challenge: string;
  bits: number;
}

/** What a form brings back. */
export interface SentProof {
  challenge: string;
  proof: string;
}

/** A new piece of work. It is signed and holds its day, so nothing needs to be remembered of who got it. */
export function newChallenge(purpose: ProofPurpose, bits: number, today: Day): Challenge {
  const body = `${purpose}.${today}.${bits}.${randomBytes(12).toString('hex')}`;
  return { challenge: `${body}.${signatureOf(body)}`, bits };
}

/**
 * Checks work against its challenge: ours, for this purpose, of today or, over midnight, of yesterday. Throws a
 * `Refusal` otherwise. That it was not used before is checked where it is spent.
 */
export function requireProof(purpose: ProofPurpose, { challenge, proof }: SentProof, today: Day): void {
  if (challenge === '' || proof === '') throw new Refusal('invalid', 'unnamed:refusal.proofMissing');
  const [asked, day, bits, random, signature] = challenge.split('.');
  const isOurs =
    PROOF_PURPOSES.some((one) => one === asked) &&
    signature === signatureOf([asked, day, bits, random].join('.'));
  const isFresh = day === today || day === addDays(today, -1);
  if (!isOurs || asked !== purpose || !isFresh || !isProof(challenge, Number(bits), proof))
    throw new Refusal('invalid', 'unnamed:refusal.proofWrong');
}

function signatureOf(body: string): string {
  return keyedName(PORTAL, 'unnamed.proof', body).slice(0, 32);
}
