import { db, type Db } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/commons/calendar/day.ts';
import { readWorkCalendar } from '#app/commons/calendar/queries.server.ts';
import { countAnswers, type AnsweredGroup } from '#app/commons/concerns/answers.ts';
import { readRounding } from '#app/commons/kpi/queries-rounding.server.ts';
import { printRate } from '#app/commons/kpi/rate.ts';
import type { RoundingMode } from '#app/commons/kpi/rounding.ts';
import type { YearFigures } from './figures.ts';

/** Whose figures: an office and who holds it. */
export interface Office {
  id: number;
  enterpriseId: number;
  employeeId: number;
}

/** What a representative did in a year up to the day, from the records of all systems. */
export async function readYearFigures(tx: Db, office: Office, year: number, asOf: Day): Promise<YearFigures> {
  const [groups, [counts], calendar] = await Promise.all([
    readAnswers(tx, office, year, asOf),
    readCounts(tx, office, year, asOf),
    readWorkCalendar(tx, office.enterpriseId),
  ]);
  return { ...countAnswers(groups, calendar, asOf), ...counts! };
}

/** A figure as the page shows it: `—` where there is nothing to count on. */
export interface ShownFigure {
  id: 'concerns' | 'onTime' | 'median' | 'satisfied' | 'proposals' | 'visits' | 'cards' | 'posts';
  printed: string;
  numerator: number | null;
  denominator: number | null;
}

/** The figures of the year that runs, as the representative's page shows them. */
export async function readShownFigures(office: Office): Promise<ShownFigure[]> {
  const today = dayOf(new Date());
  const [figures, mode] = await Promise.all([
    readYearFigures(db(), office, Number(today.slice(0, 4)), today),
    readRounding(db(), office.enterpriseId, today),
  ]);
  return showFigures(figures, mode);
}

/** Puts figures into print. */
export function showFigures(figures: YearFigures, mode: RoundingMode): ShownFigure[] {
  const { concerns, due, onTime, median, rated, satisfied, proposals, visits, cards, posts } = figures;
  const alone = (id: ShownFigure['id'], printed: string) => ({
    id,
    printed,
    numerator: null,
    denominator: null,
  });
  return [
    alone('concerns', String(concerns)),
    { id: 'onTime', printed: printRate(onTime, due, mode), numerator: onTime, denominator: due },
    alone('median', median === null ? '—' : median.toFixed(1)),
    { id: 'satisfied', printed: printRate(satisfied, rated, mode), numerator: satisfied, denominator: rated },
    alone('proposals', String(proposals)),
    alone('visits', String(visits)),
    alone('cards', String(cards)),
    alone('posts', String(posts)),
  ];
}

function readAnswers(tx: Db, { id, employeeId }: Office, year: number, asOf: Day): Promise<AnsweredGroup[]> {
  return tx.$queryRaw`
    select "submittedOn"::text as "submittedOn", "firstReplyOn"::text as "firstReplyOn",
           "firstReplyDueOn"::text as "firstReplyDueOn", satisfaction, count(*)::int as concerns
      from "Concern"
     where ("representativeId" = ${id} or "receiverId" = ${employeeId})
       and "submittedOn" between ${`${year}-01-01`}::date and least(${`${year}-12-31`}::date, ${asOf}::date)
     group by 1, 2, 3, 4`;
}

type Counts = Pick<YearFigures, 'proposals' | 'visits' | 'cards' | 'posts'>;

function readCounts(tx: Db, { id, employeeId }: Office, year: number, asOf: Day): Promise<Counts[]> {
  const [from, to] = [`${year}-01-01`, `${year}-12-31` < asOf ? `${year}-12-31` : asOf];
  return tx.$queryRaw`
    select (select count(*)::int from "Proposal"
             where "leadId" = ${employeeId} and "submittedOn" between ${from}::date and ${to}::date
               and "invalidOn" is null) as proposals,
           (select count(*)::int from "Visit"
             where "representativeId" = ${id} and "visitedOn" between ${from}::date and ${to}::date) as visits,
           (select count(*)::int from "ContactCard"
             where "representativeId" = ${id} and "handedOn" between ${from}::date and ${to}::date) as cards,
           (select count(*)::int from "Post"
             where "representativeId" = ${id} and "removedAt" is null
               and ("createdAt" at time zone 'Asia/Shanghai')::date between ${from}::date and ${to}::date) as posts`;
}
