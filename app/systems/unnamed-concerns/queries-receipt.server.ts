import { dayOf } from '#app/platform/calendar/day.ts';
import { newChallenge } from './challenge.server.ts';
import { proofBits, unnamedRules } from './rules.ts';

/** The place where a receipt is entered. It belongs to no enterprise, so the work is that of the portal's default. */
export function readReceiptPage() {
  const bits = proofBits(unnamedRules['unnamed.proof_work'].default);
  return { challenge: newChallenge('receipt', bits, dayOf(new Date())) };
}
