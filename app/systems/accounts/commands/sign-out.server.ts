import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { endSessions, forgetSessionCookie } from '#app/core/session.server.ts';

/** Ends the session of this browser. */
export async function signOut({ actor }: { actor: Actor | null }) {
  if (actor) await transact((tx) => endSessions(tx, { id: actor.sessionId }));
  return { to: '/sign-in', headers: { 'Set-Cookie': await forgetSessionCookie() } };
}
