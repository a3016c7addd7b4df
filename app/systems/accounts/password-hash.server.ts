import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB, two passes, one lane: the minimum that OWASP's password storage guidance names. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash that no password fits, so that an unknown name takes as long to refuse as a known one. */
const NO_ONE = hash('nobody knows this one', COST);

/** The string to store for a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether the password fits; false for an account that has none yet, in the same time. */
export async function fitsPassword(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await NO_ONE), password);
  return fits && stored !== null;
}
