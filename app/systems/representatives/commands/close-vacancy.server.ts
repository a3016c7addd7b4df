import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import { takeVacancyStep } from './take-steps.server.ts';

/** Gives a seat up, with the reason, such as a unit that was dissolved: the chair's. Throws as the workflow does. */
export async function closeVacancy({
  actor,
  params,
  input,
}: {
  actor: Actor;
  params: { id: number };
  input: { reason: string };
}) {
  const { enterpriseId } = actor;
  const step = { actor, enterpriseId, id: params.id, action: 'close', input } as const;
  await transact((tx) => takeVacancyStep(tx, step, { closedOn: toDate(dayOf(new Date())) }));
  return { to: `/vacancies/${params.id}`, done: { key: 'vacancies:done.closed' } };
}
