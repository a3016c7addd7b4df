import pino from 'pino';
import { env } from './env.server.ts';

/** Names under which a secret or a person's words might be logged by mistake. */
const NEVER_LOGGED = ['password', 'token', 'cookie', 'authorization', 'name', 'phone', 'title', 'text'];

let logger: pino.Logger | null = null;

/** The log of this process: JSON lines with ids, never with texts, names or tokens. */
export function log(): pino.Logger {
  logger ??= pino({
    level: env().logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: NEVER_LOGGED.flatMap((name) => [name, `*.${name}`]),
    serializers: { error: describeError },
  });
  return logger;
}

/** An error as far as it is safe to log: database messages may quote rows, so only their code is kept. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error ? error.code : undefined;
  return { type: error.name, code, message: code ? undefined : error.message, stack: frames(error) };
}

function frames(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12);
}
