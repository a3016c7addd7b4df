import { log } from './log.server.ts';

const DAY_MS = 86_400_000;
/** Asia/Shanghai. */
const OFFSET_MS = 8 * 3_600_000;
const MOST_KEPT = 200;

/** What went wrong where nobody may be traced: its kind and place in the code, never what was asked or by whom. */
interface LateLine {
  /** The only time that is known of it. */
  day: string;
  type: string;
  code?: string | undefined;
  stack?: string[];
}

let kept: LateLine[] = [];
let dropped = 0;
let timer: NodeJS.Timeout | null = null;

/**
 * Notes an error that happened on the unnamed path. A line in the log tells its time, even without one, by the lines
 * around it; so these wait for the end of the day, or for the portal to stop, and come in no order that means
 * anything. A process that is killed takes them with it.
 */
export function logLater(error: unknown): void {
  timer ??= setTimeout(writeLateLog, untilMidnight()).unref();
  if (kept.length >= MOST_KEPT) dropped += 1;
  else kept.push(lineOf(error));
}

/** Writes what waited, sorted by what it says. */
export function writeLateLog(): void {
  if (timer) clearTimeout(timer);
  timer = null;
  const lines = kept.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  for (const line of lines) log().error(line, 'the unnamed path failed on this day');
  if (dropped > 0) log().error({ dropped }, 'the unnamed path failed more often than is kept');
  kept = [];
  dropped = 0;
}

function lineOf(error: unknown): LateLine {
  const day = new Date(Date.now() + OFFSET_MS).toISOString().slice(0, 10);
  if (!(error instanceof Error)) return { day, type: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  const stack = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { day, type: error.name, code, stack: stack.slice(0, 8) };
}

function untilMidnight(): number {
  return DAY_MS - ((Date.now() + OFFSET_MS) % DAY_MS);
}
