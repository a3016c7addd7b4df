import type { Actor } from '#app/core/actor.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import { holdsAny } from '#app/core/actor.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { takeStep } from '#app/platform/workflow/commands/take-step.server.ts';
import { entryWorkflow, type EntryWords } from '../entry-workflow.ts';
import { readEntryMatter, readVacancyMatter } from '../queries-matters.server.ts';
import { vacancyWorkflow, type VacancyWords } from '../vacancy-workflow.ts';

interface StepOf<Action> {
  /** Null when the portal itself acts. */
  actor: Actor | null;
  enterpriseId: number;
  id: number;
  action: Action;
  input?: Readonly<Record<string, unknown>>;
}

/** Takes a step of a vacancy, with what else it changes. Throws as the kernel does. */
export async function takeVacancyStep(
  tx: Tx,
  { actor, enterpriseId, id, action, input = {} }: StepOf<VacancyWords['action']>,
  data: Prisma.VacancyUpdateManyMutationInput & { filledById?: number },
): Promise<void> {
  const matter = await readVacancyMatter(tx, enterpriseId, id);
  const duties = dutiesOf(actor);
  await takeStep({
    tx,
    actor,
    action,
    input,
    matter,
    workflow: vacancyWorkflow,
    calendar: await readWorkCalendar(tx, enterpriseId),
    problemOfPerson: ({ who }) => (who.some((duty) => duties.includes(duty)) ? null : 'notYours'),
    async write({ to }) {
      await tx.vacancy.updateMany({ where: { id }, data: { ...data, status: to } });
      const reason = String(input['reason'] ?? '');
      return reason === '' ? {} : { reason };
    },
    readAgain: () => readVacancyMatter(tx, enterpriseId, id),
  });
}

/** Takes a step of an entry, with what else it changes. Throws as the kernel does. */
export async function takeEntryStep(
  tx: Tx,
  { actor, enterpriseId, id, action, input = {} }: StepOf<EntryWords['action']>,
  data: Prisma.RepresentativeEntryUpdateManyMutationInput,
): Promise<void> {
  const matter = await readEntryMatter(tx, enterpriseId, id);
  const isOwn = actor !== null && actor.employeeId === matter.parts.REPRESENTATIVE;
  const duties: readonly EntryWords['duty'][] = [
    ...dutiesOf(actor),
    ...(isOwn ? (['REPRESENTATIVE'] as const) : []),
  ];
  await takeStep({
    tx,
    actor,
    action,
    input,
    matter,
    workflow: entryWorkflow,
    calendar: await readWorkCalendar(tx, enterpriseId),
    problemOfPerson({ who, apart = [] }) {
      if (!who.some((duty) => duties.includes(duty))) return 'notYours';
      return isOwn && apart.includes('REPRESENTATIVE') ? 'ownEntry' : null;
    },
    async write({ to }) {
      await tx.representativeEntry.updateMany({ where: { id }, data: { ...data, status: to } });
      const reason = String(input['reason'] ?? '');
      return reason === '' ? {} : { reason };
    },
    readAgain: () => readEntryMatter(tx, enterpriseId, id),
  });
}

function dutiesOf(actor: Actor | null): ('OFFICER' | 'CHAIR' | 'SYSTEM')[] {
  if (actor === null) return ['SYSTEM'];
  return [
    ...(holdsAny(actor, ['UNION_OFFICER'], 'enterprise') ? (['OFFICER'] as const) : []),
    ...(holdsAny(actor, ['UNION_CHAIR'], 'enterprise') ? (['CHAIR'] as const) : []),
  ];
}
