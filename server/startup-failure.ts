/** A failure that a person can do something about; its message is printed as it stands, without a stack. */
export class StartupFailure extends Error {
  /**
   * @param problem what is wrong, as one sentence
   * @param wayOut what to do about it, as one or more sentences
   */
  constructor(problem: string, wayOut: string, options?: ErrorOptions) {
    super(`${problem}\n${wayOut}`, options);
    this.name = 'StartupFailure';
  }
}

/** The text to show for anything thrown: the message alone when it was written for people, else the stack. */
function explain(thrown: unknown): string {
  if (thrown instanceof StartupFailure) return thrown.message;
  if (thrown instanceof Error) return thrown.stack ?? thrown.message;
  return `Something that is no error was thrown: ${String(thrown)}`;
}

/** The code of a failed system call (`ENOENT`, `EADDRINUSE`, …) or of a failed query, if the error has one. */
export function errorCode(thrown: unknown): string | undefined {
  const code = (thrown as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Runs a command to its end; what it throws is explained on stderr and makes the exit code 1. */
export async function runToEnd(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (thrown) {
    process.stderr.write(`${explain(thrown)}\n`);
    process.exitCode = 1;
  }
}
