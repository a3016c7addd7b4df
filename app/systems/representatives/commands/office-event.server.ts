import type { Actor } from '#app/core/actor.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce, disconnectLive } from '#app/core/live.server.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import { endOpenLinks } from '#app/systems/roster/public.server.ts';
import { officeEvents } from '../events.ts';
import type { RepresentativeStatus } from '../representative.ts';

/** The office that something happened to. */
export interface Office {
  id: number;
  enterpriseId: number;
  employeeId: number;
}

interface Happened {
  what: keyof typeof officeEvents;
  from?: RepresentativeStatus;
  to: RepresentativeStatus;
  data?: Prisma.InputJsonObject;
}

/**
 * Logs what happened to an office, tells its holder, and lets his open pages come back with the rights of now. Once
 * somebody is elected, links that others made for the account before end: it will read what is said in confidence.
 */
export async function officeHappened(
  tx: Tx,
  actor: Actor | null,
  { id, enterpriseId, employeeId }: Office,
  { what, from, to, data = {} }: Happened,
): Promise<void> {
  const name = officeEvents[what];
  const about = { enterpriseId, subjectType: 'representatives', subjectId: id, name };
  await recordEvent(tx, actor, { ...about, ...(from ? { from } : {}), to, data });
  if (employeeId !== actor?.employeeId) await notify(tx, [{ ...about, employeeId, kind: 'MINE' }]);
  if (to === 'ELECTED') await endOpenLinks(tx, { employeeId });
  announce(tx, [`enterprise:${enterpriseId}`], name, id);
  disconnectLive(tx, [`employee:${employeeId}`]);
}
