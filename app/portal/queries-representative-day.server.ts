import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readToVerify } from '#app/systems/commitments/queries-ledger.server.ts';
import {
  countRepresented,
  representativeOfEmployee,
} from '#app/systems/representatives/queries-offices.server.ts';
import { readNextShifts } from '#app/systems/consultation-days/queries-shifts.server.ts';
import { findOwnOffice } from '#app/systems/contact-cards/queries-representatives.server.ts';
import { countOutreach } from '#app/systems/contact-cards/queries-visits.server.ts';
import { readOwnTalks } from '#app/systems/management-talks/queries-mine.server.ts';
import { readUnanswered } from '#app/systems/posts/queries-posts.server.ts';
import { readShownFigures } from '#app/systems/yearly-reports/queries-figures.server.ts';

const SHOWN = 3;
const TALKS_SHOWN = 5;

/** What a representative has to see to today, and his year; null for whoever holds no such office. */
export async function readRepresentativeDay(actor: Actor, translate: Translate) {
  const { enterpriseId, employeeId } = actor;
  if (employeeId === null || !actor.roles.some(({ role }) => role === 'EMPLOYEE_REPRESENTATIVE')) return null;
  const today = dayOf(new Date());
  const office = await representativeOfEmployee(db(), enterpriseId, employeeId, today);
  if (!office) return null;
  const [answers, outreach, posts, entry, people, shifts, talks, toVerify, figures] = await Promise.all([
    countAnswers(employeeId, today),
    findOwnOffice(db(), actor, today).then((own) => countOutreach(enterpriseId, own)),
    readUnanswered(enterpriseId, office.id),
    db().representativeEntry.findFirst({
      where: { representativeId: office.id, status: 'DRAFT' },
      select: { id: true },
    }),
    countRepresented(db(), office.electionUnitId, today),
    readNextShifts(db(), enterpriseId, employeeId, today, SHOWN),
    readOwnTalks(db(), enterpriseId, employeeId, translate, TALKS_SHOWN),
    readToVerify(actor, SHOWN),
    readShownFigures({ id: office.id, enterpriseId, employeeId }),
  ]);
  return {
    id: office.id,
    unit: office.electionUnitName,
    year: Number(today.slice(0, 4)),
    today,
    ...answers,
    ...outreach,
    posts,
    confirmsEntry: entry !== null,
    people,
    shifts,
    talks,
    toVerify,
    figures,
  };
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
