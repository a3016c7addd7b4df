import type { SealedPlace } from '#app/core/vault.server.ts';

/** The purpose under which the worker of a confidential source is found again. */
export const PROMISEE_NAMES = 'commitments.promisee';

/** Where the worker of a confidential source is sealed. */
export function placeOfPromisee({ enterpriseId, id }: { enterpriseId: number; id: number }): SealedPlace {
  return { enterpriseId, noun: 'commitments.promisee', id };
}
