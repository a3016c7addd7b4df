import { setTimeout as sleep } from 'node:timers/promises';
import { StartupFailure } from '#server/startup-failure.ts';

/** Classes of SQLSTATE: connection, resources, operator's intervention, system. */
const SQL_STATE = /^(08|53|57|58)[0-9A-Z]{3}$/;
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** Prisma: not reachable, timed out, closed, no connection free, too many. */
const PRISMA = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037']);
/** What `pg` says without a code. */
const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;
/** These close a connection too, and no waiting helps: who one says to be, and which database. */
const WRONG_ADDRESS = /^(28|3D)[0-9A-Z]{3}$/;
const DEEPEST_CAUSE = 5;

const PATIENCE_MS = 60_000;
const PAUSE_MS = 500;

/** Whether an error tells that the database was away for the moment, and not that something was wrongly asked. */
export function isPassingFailure(error: unknown): boolean {
  let one = error;
  for (let depth = 0; depth < DEEPEST_CAUSE && typeof one === 'object' && one !== null; depth += 1) {
    if (tellsOfOutage(one)) return true;
    one = (one as { cause?: unknown }).cause ?? driverErrorOf(one);
  }
  return false;
}

function tellsOfOutage(error: object): boolean {
  const { code, originalCode, severity, message } = error as Record<string, unknown>;
  if (severity === 'FATAL' && !WRONG_ADDRESS.test(String(code))) return true;
  if ([code, originalCode].some((known) => typeof known === 'string' && isCodeOfOutage(known))) return true;
  return typeof message === 'string' && WORDS.test(message);
}

function isCodeOfOutage(code: string): boolean {
  return SQL_STATE.test(code) || NETWORK.has(code) || PRISMA.has(code);
}

/** Prisma keeps there what the driver said. */
function driverErrorOf(error: object): unknown {
  return (error as { meta?: { driverAdapterError?: unknown } }).meta?.driverAdapterError;
}

/**
 * Does something again for as long as it fails because the database is away, at most for a minute. It must leave nothing
 * half-done.
 *
 * @throws whatever it throws for another reason, or at last
 */
export async function outlastOutage<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const isFinal = error instanceof StartupFailure || !isPassingFailure(error);
      if (isFinal || Date.now() > deadline) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
