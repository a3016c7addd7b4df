import { SOURCE_LOCALE } from '#app/core/i18n.ts';
import { Refusal } from '#app/core/refusal.ts';
import { TRANSLATORS } from '#app/portal/translators.server.ts';

/** Exit codes of the commands: all went well; something was refused or is wrong with the file. */
export const EXIT = { fine: 0, refused: 1 } as const;

/** Takes the exit code that a command ends with. */
export type Report = (exitCode: number) => void;

/** Words of the second door: in the source language. */
export const translate = TRANSLATORS[SOURCE_LOCALE];

/** What the command gives, for programs and people. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What is said beside it. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs a command, tells what is refused in words, and reports how it ended. Other errors are thrown. */
export async function runCommand(report: Report, work: () => Promise<number>): Promise<void> {
  try {
    report(await work());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tell(translate(error.key, error.params));
    for (const { key, params } of error.problems) tell(translate(key, params));
    report(EXIT.refused);
  }
}
