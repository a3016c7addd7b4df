import { db, Prisma, type Db } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { countAnswers, type AnsweredGroup } from '#app/systems/concerns/public.ts';
import { readRounding } from '#app/platform/kpi/queries-rounding.server.ts';
import { printRate } from '#app/platform/kpi/rate.ts';
import type { RoundingMode } from '#app/platform/kpi/rounding.ts';
import type { StoredFigures, YearFigures } from './figures.ts';

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
  id:
    | 'concerns'
    | 'onTime'
    | 'median'
    | 'satisfied'
    | 'shifts'
    | 'rounds'
    | 'talks'
    | 'verified'
    | 'proposals'
    | 'visits'
    | 'cards'
    | 'posts';
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

/** Puts figures into print; of a report that was published before a figure was counted, without it. */
export function showFigures(figures: StoredFigures, mode: RoundingMode): ShownFigure[] {
  const { concerns, due, onTime, median, rated, satisfied, proposals, visits, cards, posts } = figures;
  const { shifts, shiftsPlanned = 0, rounds, talks, verified } = figures;
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
    ...(shifts === undefined
      ? []
      : [
          {
            id: 'shifts' as const,
            printed: printRate(shifts, shiftsPlanned, mode),
            numerator: shifts,
            denominator: shiftsPlanned,
          },
        ]),
    ...(rounds === undefined ? [] : [alone('rounds', String(rounds))]),
    ...(talks === undefined ? [] : [alone('talks', String(talks))]),
    ...(verified === undefined ? [] : [alone('verified', String(verified))]),
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

type Counts = Pick<
  YearFigures,
  'proposals' | 'shifts' | 'shiftsPlanned' | 'rounds' | 'talks' | 'verified' | 'visits' | 'cards' | 'posts'
>;

function readCounts(tx: Db, { id, employeeId }: Office, year: number, asOf: Day): Promise<Counts[]> {
  const [from, to] = [`${year}-01-01`, `${year}-12-31` < asOf ? `${year}-12-31` : asOf];
  return tx.$queryRaw`
    select (select count(*)::int from "Proposal"
             where "leadId" = ${employeeId} and "submittedOn" between ${from}::date and ${to}::date
               and "invalidOn" is null) as proposals,
           (${shiftsOf(employeeId, from, to)} and d.status in ('OPEN', 'CLOSED', 'PUBLISHED')) as shifts,
           (${shiftsOf(employeeId, from, to)} and d.status <> 'CANCELLED'
             and (d."onDay" < ${asOf}::date or d.status in ('OPEN', 'CLOSED', 'PUBLISHED'))) as "shiftsPlanned",
           (select count(*)::int from "RoundMember"
             where "employeeId" = ${employeeId} and part <> 'INVITED'
               and ("presentAt" at time zone 'Asia/Shanghai')::date between ${from}::date and ${to}::date) as rounds,
           (select count(*)::int from "ManagementTalk" t join "TalkRequester" r on r."talkId" = t.id
             where r."employeeId" = ${employeeId} and t."heldOn" between ${from}::date and ${to}::date) as talks,
           (select count(distinct k."commitmentId")::int from "CommitmentConfirmation" k
             where k."employeeId" = ${employeeId} and k.capacity = 'REPRESENTATIVE'
               and k."onDay" between ${from}::date and ${to}::date) as verified,
           (select count(*)::int from "Visit"
             where "representativeId" = ${id} and "visitedOn" between ${from}::date and ${to}::date) as visits,
           (select count(*)::int from "ContactCard"
             where "representativeId" = ${id} and "handedOn" between ${from}::date and ${to}::date) as cards,
           (select count(*)::int from "Post"
             where "representativeId" = ${id} and "removedAt" is null
               and ("createdAt" at time zone 'Asia/Shanghai')::date between ${from}::date and ${to}::date) as posts`;
}

/** Counts the shifts of a representative in these days; the statement goes on with which days count. */
function shiftsOf(employeeId: number, from: Day, to: Day): Prisma.Sql {
  return Prisma.sql`select count(*)::int from "ConsultationShift" s join "ConsultationDay" d on d.id = s."dayId"
    where s."employeeId" = ${employeeId} and s.part = 'REPRESENTATIVE'
      and d."onDay" between ${from}::date and ${to}::date`;
}
