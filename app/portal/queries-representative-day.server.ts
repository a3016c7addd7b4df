import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { dayOf, toDate, type Day } from '#app/commons/calendar/day.ts';
import {
  countRepresented,
  representativeOfEmployee,
} from '#app/commons/representatives/queries-offices.server.ts';
import { findOwnOffice } from '#app/features/contact-cards/queries-representatives.server.ts';
import { countOutreach } from '#app/features/contact-cards/queries-visits.server.ts';
import { readUnanswered } from '#app/features/posts/queries-posts.server.ts';

/** What a representative has to see to today; null for whoever holds no such office. */
export async function readRepresentativeDay(actor: Actor) {
  const { enterpriseId, employeeId } = actor;
  if (employeeId === null || !actor.roles.some(({ role }) => role === 'EMPLOYEE_REPRESENTATIVE')) return null;
  const today = dayOf(new Date());
  const office = await representativeOfEmployee(db(), enterpriseId, employeeId, today);
  if (!office) return null;
  const [answers, outreach, posts, entry, people] = await Promise.all([
    countAnswers(employeeId, today),
    findOwnOffice(db(), actor, today).then((own) => countOutreach(enterpriseId, own)),
    readUnanswered(enterpriseId, office.id),
    db().representativeEntry.findFirst({
      where: { representativeId: office.id, status: 'DRAFT' },
      select: { id: true },
    }),
    countRepresented(db(), office.electionUnitId, today),
  ]);
  return { id: office.id, ...answers, ...outreach, posts, confirmsEntry: entry !== null, people };
}

/** Concerns that wait for him: in all, due today, overdue. */
async function countAnswers(holderId: number, today: Day) {
  const mine = { subjectType: 'concerns', holderId, closedAt: null };
  const [waiting, dueToday, late] = await Promise.all([
    db().deadline.count({ where: mine }),
    db().deadline.count({ where: { ...mine, dueOn: toDate(today) } }),
    db().deadline.count({ where: { ...mine, dueOn: { lt: toDate(today) } } }),
  ]);
  return { waiting, dueToday, late };
}
