/** Who shall gather where: one socket for each cookie. */
export interface CrowdOrder {
  url: string;
  cookies: readonly string[];
}

export type CrowdReport =
  { what: 'gathered' } | { what: 'heard'; id: number; at: number } | { what: 'failed'; message: string };

/** What a server of sockets says: where it is, and when it began to tell all of an event. */
export type ServerReport = { what: 'listening'; url: string } | { what: 'told'; id: number; at: number };

/** Milliseconds, the same in all processes of a machine. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
