import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import { dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { openRecord } from '#app/platform/workflow/commands/open-record.server.ts';
import { vacancySteps } from '../events.ts';
import { readVacancyMatter } from '../queries-matters.server.ts';
import { RUNNING_TERMS, type EndReason, type RepresentativeStatus } from '../representative.ts';
import { vacancyWorkflow } from '../vacancy-workflow.ts';
import { officeHappened, type Office } from './office-event.server.ts';
import { takeEntryStep } from './take-steps.server.ts';

/** An office that ends. */
export interface EndingOffice extends Office {
  status: RepresentativeStatus;
  termId: number;
  electionUnitId: number;
}

interface Ending {
  reason: EndReason;
  note?: string;
  /** Last day in office, counted. */
  endedOn: Day;
}

/**
 * Ends an office with all that hangs on it: his entry leaves the directory, and, as long as the term runs, the seat
 * becomes a vacancy that somebody owes a by-election for. Somebody elected who was never in office leaves none behind.
 */
export async function endOffice(
  tx: Tx,
  actor: Actor | null,
  office: EndingOffice,
  { reason, note = '', endedOn }: Ending,
): Promise<void> {
  const { id, enterpriseId, status, termId } = office;
  const ended = await tx.representative.updateMany({
    where: { id, status },
    data: {
      status: 'ENDED',
      endReason: reason,
      endNote: note,
      endedOn: toDate(endedOn),
      version: { increment: 1 },
    },
  });
  if (ended.count === 0) return;
  await officeHappened(tx, actor, office, { what: 'end', from: status, to: 'ENDED', data: { reason } });
  const entries = await tx.representativeEntry.findMany({
    where: { representativeId: id, status: { not: 'EXPIRED' } },
    select: { id: true },
  });
  const expiredOn = toDate(dayOf(new Date()));
  for (const entry of entries)
    await takeEntryStep(tx, { actor: null, enterpriseId, id: entry.id, action: 'expire' }, { expiredOn });
  const term = await tx.congressTerm.findUniqueOrThrow({ where: { id: termId }, select: { status: true } });
  const isRunning = RUNNING_TERMS.includes(term.status);
  if (isRunning && reason !== 'TERM_END' && status !== 'ELECTED') await openVacancy(tx, actor, office);
}

async function openVacancy(tx: Tx, actor: Actor | null, office: EndingOffice): Promise<void> {
  const { enterpriseId, termId, electionUnitId } = office;
  await openRecord({
    tx,
    actor,
    workflow: vacancyWorkflow,
    enterpriseId,
    async create() {
      const openedOn = toDate(dayOf(new Date()));
      const { id } = await tx.vacancy.create({
        data: { enterpriseId, termId, electionUnitId, formerId: office.id, openedOn },
        select: { id: true },
      });
      return id;
    },
    load: readVacancyMatter,
    event: vacancySteps.open,
    clock: () => 'byElection',
    concerned: [],
  });
}
