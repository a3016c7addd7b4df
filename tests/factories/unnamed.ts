import { dayOf } from '#app/platform/calendar/day.ts';
import { newChallenge } from '#app/systems/unnamed-concerns/challenge.server.ts';
import { ProofSearch, type ProofPurpose } from '#app/systems/unnamed-concerns/proof.ts';

const LITTLE_WORK = 4;

/** A piece of work as the portal gives it out, only lighter, and what a phone brings back. */
export function workFor(purpose: ProofPurpose): { challenge: string; proof: string } {
  return workOf(newChallenge(purpose, LITTLE_WORK, dayOf(new Date())));
}

/** What a phone brings back for a challenge. */
export function workOf({ challenge, bits }: { challenge: string; bits: number }) {
  const search = new ProofSearch(challenge, bits);
  while (search.proof === null) search.tryMore(1000);
  return { challenge, proof: search.proof };
}

/** What is sent without a name, from nowhere in particular. */
export function unnamedForm(enterprise: { id: number; code: string | null }): Record<string, string> {
  return {
    ...workFor('send'),
    enterprise: enterprise.code ?? '',
    unitId: String(enterprise.id),
    category: 'LIVING',
    'details.place': '夜班食堂',
    text: '夜班去食堂的时候汤总是凉的，希望能热一热。',
  };
}
