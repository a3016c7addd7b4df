const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Asia/Shanghai, all year since 1992. */
const OFFSET_MS = 8 * HOUR_MS;
const DIGEST_AT_MS = 7.5 * HOUR_MS;

const FIRST_WAIT_MS = 60_000;
const WAIT_GROWS_BY = 4;
/** With the waits between them they cover five and a half hours: a mail server's bad morning. */
export const MOST_ATTEMPTS = 6;

/** `00:00` to `23:00`. */
export const HOURS: readonly string[] = Array.from(
  { length: 24 },
  (_, hour) => `${String(hour).padStart(2, '0')}:00`,
);

/** How long to wait after that many attempts, in milliseconds: 1, 4, 16, 64, 256 minutes. */
export function backOff(attempts: number): number {
  return FIRST_WAIT_MS * WAIT_GROWS_BY ** (Math.max(attempts, 1) - 1);
}

/** When the next digests go out: 07:30 in Asia/Shanghai, after the instant. */
export function nextDigestAt(instant: Date): Date {
  return nextAt(instant, DIGEST_AT_MS);
}

/**
 * When the quiet hours end in which the instant lies; null when it lies in none.
 *
 * @param hours from and to, `21:00`, Asia/Shanghai; `to` is not quiet any more. Both the same: never quiet
 */
export function quietUntil(instant: Date, hours: { from: string; to: string }): Date | null {
  const now = timeOfDay(instant);
  const [from, to] = [msOf(hours.from), msOf(hours.to)];
  const isQuiet = from <= to ? now >= from && now < to : now >= from || now < to;
  return isQuiet ? nextAt(instant, to) : null;
}

function nextAt(instant: Date, msOfDay: number): Date {
  const wait = (msOfDay - timeOfDay(instant) + DAY_MS) % DAY_MS;
  return new Date(instant.getTime() + (wait === 0 ? DAY_MS : wait));
}

function timeOfDay(instant: Date): number {
  return (instant.getTime() + OFFSET_MS) % DAY_MS;
}

function msOf(hour: string): number {
  return Number(hour.slice(0, 2)) * HOUR_MS;
}
