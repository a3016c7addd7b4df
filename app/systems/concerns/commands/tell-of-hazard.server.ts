import type { Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import type { EntryWords } from '../concern.ts';
import { LINE_ROLES } from '../duty.ts';
import { concernEvents } from '../events.ts';
import { matterOf } from '../matter.ts';
import type { Case } from '../queries-case.server.ts';
import { writeEntry } from './write-entry.server.ts';

/**
 * Somebody may be hurt: who leads the unit, the management and the union's chair hear of it at once (工会法 Art.25).
 * Beside the fact they are told where it is and what it is, as the author wrote it into these two fields, never his text.
 * They hear of an unnamed one in the same moment too, which its form says: somebody's life goes before a rounded time.
 */
export async function tellOfHazard(tx: Tx, found: Case, words: EntryWords): Promise<void> {
  const { id, enterpriseId, facts, people, present, unit } = found;
  const { place = '', danger = '' } = words.details ?? {};
  const text = [place, danger].filter(Boolean).join('\n');
  if (facts.tier !== 'NAMED' && text !== '') {
    const brief = { kind: 'BRIEF', audience: 'HANDLERS', byId: null, byAuthor: false } as const;
    await writeEntry(tx, { id, enterpriseId, tier: facts.tier }, { ...brief, words: { text }, files: [] });
  }
  const { roundedTo } = matterOf(found);
  const about = { enterpriseId, subjectType: 'concerns', subjectId: id, name: concernEvents.reportHazard };
  await recordEvent(tx, null, { ...about, ...(roundedTo ? { at: roundedTo } : {}) });
  const roles = [...LINE_ROLES, 'MANAGEMENT', 'UNION_CHAIR'];
  const branch = unit.path.split('/').filter(Boolean).map(Number);
  const warned = present.held.filter(
    ({ role, unitId, employeeId }) =>
      roles.includes(role) &&
      branch.includes(unitId) &&
      employeeId !== people.authorId &&
      !people.unfit.includes(employeeId),
  );
  const data = { unit: unit.name };
  await notify(
    tx,
    [...new Set(warned.map(({ employeeId }) => employeeId))].map((employeeId) => ({
      ...about,
      employeeId,
      kind: 'WAITS' as const,
      data,
    })),
  );
}
