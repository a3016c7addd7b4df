import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import type { FollowUp } from '#app/platform/system/follow-up.ts';
import { openRecord } from '#app/platform/workflow/commands/open-record.server.ts';
import { entryWorkflow } from '../entry-workflow.ts';
import { entrySteps } from '../events.ts';
import { readEntryMatter } from '../queries-matters.server.ts';
import { RUNNING_TERMS } from '../representative.ts';
import { officeHappened, type Office } from './office-event.server.ts';
import { takeVacancyStep } from './take-steps.server.ts';

/**
 * What follows when the public notice of an election has closed: the office begins, at once where the term runs and
 * else with it; or, after an objection that was upheld, never.
 */
export const followElectionNotice: FollowUp = async (tx, { enterpriseId, ids, what, actor }) => {
  const elected = await tx.representative.findMany({
    where: { id: { in: [...ids] }, enterpriseId, status: 'ELECTED' },
    include: { term: { select: { status: true } } },
  });
  for (const office of elected) {
    if (what === 'failed') await annulElection(tx, actor, office);
    else if (RUNNING_TERMS.includes(office.term.status)) await beginOffice(tx, actor, office);
  }
};

async function annulElection(tx: Tx, actor: Actor | null, office: Office): Promise<void> {
  const today = toDate(dayOf(new Date()));
  await tx.representative.update({
    where: { id: office.id },
    data: { status: 'ENDED', endReason: 'ANNULLED', endedOn: today, version: { increment: 1 } },
  });
  await officeHappened(tx, actor, office, { what: 'annul', from: 'ELECTED', to: 'ENDED' });
}

/** Puts somebody elected into office from today on: fills the oldest vacancy of the unit and begins his entry. */
export async function beginOffice(
  tx: Tx,
  actor: Actor | null,
  office: Office & { electionUnitId: number },
): Promise<void> {
  const { id, enterpriseId, electionUnitId } = office;
  const today = dayOf(new Date());
  await tx.representative.update({
    where: { id },
    data: { status: 'IN_OFFICE', inOfficeFrom: toDate(today), version: { increment: 1 } },
  });
  await officeHappened(tx, actor, office, { what: 'begin', from: 'ELECTED', to: 'IN_OFFICE' });
  const vacancy = await tx.vacancy.findFirst({
    where: { enterpriseId, electionUnitId, status: 'OPEN' },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  if (vacancy) {
    const step = { actor: null, enterpriseId, id: vacancy.id, action: 'fill' } as const;
    await takeVacancyStep(tx, step, { filledById: id, closedOn: toDate(today) });
  }
  await beginEntry(tx, actor, office);
}

/** Begins the entry that he is to confirm. Returns its id. */
export async function beginEntry(tx: Tx, actor: Actor | null, office: Office): Promise<number> {
  const { id: representativeId, enterpriseId } = office;
  const { id } = await openRecord({
    tx,
    actor,
    workflow: entryWorkflow,
    enterpriseId,
    async create() {
      const { id } = await tx.representativeEntry.create({
        data: { enterpriseId, representativeId },
        select: { id: true },
      });
      return id;
    },
    load: readEntryMatter,
    event: entrySteps.begin,
    clock: () => 'confirmation',
    concerned: [],
  });
  return id;
}
