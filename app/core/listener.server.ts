import type { Room } from './live-event.ts';
import { findActor } from './session.server.ts';
import type { Listener } from './shell.ts';

/** Who opens a socket with this cookie header, by what he may hear; null when nobody is signed in. */
export async function findListener(cookie: string): Promise<Listener | null> {
  const actor = await findActor(cookie);
  if (!actor) return null;
  const { enterpriseId, employeeId, accountId, sessionId } = actor;
  const rooms: Room[] = [`enterprise:${enterpriseId}`, `account:${accountId}`, `session:${sessionId}`];
  return { rooms: employeeId === null ? rooms : [...rooms, `employee:${employeeId}`] };
}
