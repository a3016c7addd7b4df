import type { Outcome } from '../channel.ts';

/** A service that is slower than this is as good as away. */
const PATIENCE_MS = 10_000;

/** What a service answered, or what follows from its not answering. */
export type Asked = { response: Response; outcome?: undefined } | { outcome: Outcome };

/**
 * Asks a service over HTTP. Redirects are not followed: what we send is for this host only. A service that is away,
 * broken or overrun takes nothing from anybody for a while; `Retry-After` is obeyed.
 */
export async function ask(url: string, init: RequestInit = {}): Promise<Asked> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    return { outcome: { kind: 'later', reason: 'unreachable', allWait: true } };
  }
  const { status, headers } = response;
  if (status !== 429 && status < 500) return { response };
  const afterMs = readRetryAfter(headers.get('Retry-After'), Date.now());
  return { outcome: { kind: 'later', reason: `http.${status}`, allWait: true, ...(afterMs && { afterMs }) } };
}

/** Sends JSON and reads the JSON that comes back; null where it is none. */
export async function askJson(
  url: string,
  body: object,
): Promise<{ answer: unknown; outcome?: undefined } | { outcome: Outcome }> {
  const headers = { 'Content-Type': 'application/json' };
  const asked = await ask(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (asked.outcome) return asked;
  return { answer: await asked.response.json().catch(() => null) };
}

/** Seconds or a date, as milliseconds from `now` on; undefined where it says nothing. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}
