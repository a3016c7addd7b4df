import type pino from 'pino';
import { isPassingFailure } from '#prisma/passing-failure.ts';

/**
 * Keeps the portal alive when a library drops a promise that a lost database rejects: such a promise can be caught
 * nowhere else, and what it was about is asked again once the database is back. Any other rejection that nobody looks
 * at is a fault: it is logged and ends the process, as an error without a handler does.
 */
export function surviveLostDatabase(logger: pino.Logger): void {
  process.on('unhandledRejection', (reason) => {
    const { name, code, stack } = describe(reason);
    if (isPassingFailure(reason)) {
      logger.warn(
        { type: name, code, stack },
        'the database went away under something that nobody waits for',
      );
      return;
    }
    logger.fatal({ type: name, code, stack }, 'a fault that nobody handles ends the portal');
    logger.flush(() => process.exit(1));
  });
}

/** The places in the code, without the message, which may quote what somebody wrote. */
function describe(reason: unknown): { name: string; code: unknown; stack: string[] } {
  if (!(reason instanceof Error)) return { name: typeof reason, code: undefined, stack: [] };
  const stack = (reason.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name: reason.name, code: (reason as { code?: unknown }).code, stack: stack.slice(0, 12) };
}
