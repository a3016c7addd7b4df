import { Prisma } from '#app/core/db.server.ts';
import { addDays, type Day } from '#app/platform/calendar/day.ts';
import { countsBy } from '#app/systems/commitments/public.server.ts';
import { SATISFIED } from '#app/systems/concerns/public.ts';
import type { CountName } from './tally.ts';

/** Between which days facts are counted, as they are known on the as-of day. */
export interface FactQuestion {
  enterpriseId: number;
  from: Day;
  to: Day;
  asOf: Day;
}

/**
 * Records with what is counted of each: columns `id`, `unitId` (null: of none), `day`, `no`, `title` (null: not for
 * everybody), `excluded` (why it is not counted; null: it is), and a whole number for each of the counts.
 */
export interface FactSource {
  counts: readonly CountName[];
  facts: (question: FactQuestion) => Prisma.Sql;
}

/** A record falls due at most this many days after it was made, whatever the rules say. */
const LONGEST_WAIT_DAYS = 400;
const SHANGHAI = Prisma.raw(`'Asia/Shanghai'`);

const end = ({ to, asOf }: FactQuestion): Day => (to < asOf ? to : asOf);
const since = ({ from }: FactQuestion): Day => addDays(from, -LONGEST_WAIT_DAYS);

/** A day that was moved counts where it went; one that is still ahead today is not missed yet. */
export const DAYS: FactSource = {
  counts: ['daysPlanned', 'daysHeld', 'daysReported', 'dayMatters', 'mattersOnSpot'],
  facts: (asked) => Prisma.sql`
    select d.id, d."unitId", d."onDay" as day, d.no, coalesce(nullif(d.theme, ''), d.place) as title,
           case when d."replacedById" is not null then 'moved'
                when d."onDay" >= ${asked.asOf}::date and d.status in ('SCHEDULED', 'ANNOUNCED') then 'ahead' end as excluded,
           1 as "daysPlanned", (d.status in ('OPEN', 'CLOSED', 'PUBLISHED'))::int as "daysHeld",
           (d.status = 'PUBLISHED')::int as "daysReported",
           case when d.status = 'PUBLISHED' then coalesce(d.matters, 0) else 0 end as "dayMatters",
           case when d.status = 'PUBLISHED' then coalesce(d."onSpot", 0) else 0 end as "mattersOnSpot"
      from "ConsultationDay" d
     where d."enterpriseId" = ${asked.enterpriseId} and d."onDay" between ${asked.from}::date and ${end(asked)}::date`,
};

const TALK = Prisma.sql`
  t."unitId", t.no, case when t."publishedOn" is not null and t.disclosure = 'ENTERPRISE' then t.topic end as title`;

/** The day by which a talk must be held stays, whenever it is scheduled and however often its clock moved up. */
export const TALKS: FactSource = {
  counts: ['talksToHold', 'talksHeld'],
  facts: (asked) => Prisma.sql`
    select t.id, ${TALK}, h.day, case when t.status = 'WITHDRAWN' then 'withdrawn' end as excluded, 1 as "talksToHold",
           coalesce(t."heldOn" <= ${asked.asOf}::date, false)::int as "talksHeld"
      from "ManagementTalk" t join lateral (
        select min(d."dueOn") as day from "Deadline" d
         where d."subjectType" = 'management-talks' and d."subjectId" = t.id and d.clock = 'hold') h on true
     where t."enterpriseId" = ${asked.enterpriseId} and t."requestedOn" between ${since(asked)}::date and ${end(asked)}::date
       and h.day between ${asked.from}::date and ${end(asked)}::date`,
};

/** One answer is owed each time somebody asks; it may be a refusal. A clock that moved up carries on an earlier one. */
export const TALK_ANSWERS: FactSource = {
  counts: ['talkAnswersDue', 'talkAnswersOnTime'],
  facts: (asked) => Prisma.sql`
    select t.id, ${TALK}, d."dueOn" as day,
           case when t.status = 'WITHDRAWN' and not exists (
             select 1 from "Deadline" n where n."subjectType" = 'management-talks' and n."subjectId" = t.id and n.id > d.id)
             then 'withdrawn' end as excluded, 1 as "talkAnswersDue",
           (d."breachedOn" is null
             and coalesce((d."closedAt" at time zone ${SHANGHAI})::date <= d."dueOn", false))::int as "talkAnswersOnTime"
      from "ManagementTalk" t join "Deadline" d on d."subjectType" = 'management-talks' and d."subjectId" = t.id
       and d.clock = 'accept' and d."lateSince" is null
     where t."enterpriseId" = ${asked.enterpriseId} and t."requestedOn" between ${since(asked)}::date and ${end(asked)}::date
       and d."dueOn" between ${asked.from}::date and ${end(asked)}::date`,
};

/** First answers are owed for every concern, whatever became of it (kpi.md). */
export const CONCERNS_DUE: FactSource = {
  counts: ['concernRepliesDue', 'concernRepliesOnTime', 'concernsClosed'],
  facts: (asked) => Prisma.sql`
    select c.id, c."unitId", c."firstReplyDueOn" as day, c.no, null as title, null as excluded, 1 as "concernRepliesDue",
           coalesce(c."firstReplyOn" <= c."firstReplyDueOn", false)::int as "concernRepliesOnTime",
           coalesce(c."closedOn" <= ${asked.asOf}::date, false)::int as "concernsClosed"
      from "Concern" c
     where c."enterpriseId" = ${asked.enterpriseId} and c."submittedOn" between ${since(asked)}::date and ${end(asked)}::date
       and c."firstReplyDueOn" between ${asked.from}::date and ${end(asked)}::date`,
};

/** What authors say of an answer is known without its day. */
export const CONCERNS_SENT: FactSource = {
  counts: [
    'concernsSent',
    'concernsByCard',
    'concernsRated',
    'concernsAsked',
    'concernsSatisfied',
    'concernsAnswered',
  ],
  facts: (asked) => Prisma.sql`
    select c.id, c."unitId", c."submittedOn" as day, c.no, null as title, null as excluded, 1 as "concernsSent",
           (c.source = 'CONTACT_CARD')::int as "concernsByCard", (c.satisfaction is not null)::int as "concernsRated",
           (c.satisfaction is not null or coalesce(c.outcome = 'NO_RESPONSE', false))::int as "concernsAsked",
           coalesce(c.satisfaction = any(${[...SATISFIED]}::text[]), false)::int as "concernsSatisfied",
           coalesce(c."firstReplyOn" <= ${asked.asOf}::date, false)::int as "concernsAnswered"
      from "Concern" c
     where c."enterpriseId" = ${asked.enterpriseId} and c."submittedOn" between ${asked.from}::date and ${end(asked)}::date`,
};

/** A visit counts for the unit in which the representative worked that day. */
export const VISITS: FactSource = {
  counts: ['visits'],
  facts: (asked) => Prisma.sql`
    select v.id, m."unitId", v."visitedOn" as day, '' as no, e.name as title, null as excluded, 1 as visits
      from "Visit" v join "Representative" r on r.id = v."representativeId" join "Employee" e on e.id = r."employeeId"
      left join "UnitMembership" m on m."employeeId" = e.id and m."fromOn" <= v."visitedOn"
       and (m."toOn" is null or m."toOn" >= v."visitedOn")
     where v."enterpriseId" = ${asked.enterpriseId}
       and v."visitedOn" between ${asked.from}::date and ${end(asked)}::date`,
};

/** For lists: the figure itself adds up the ledger's own counts, by the same conditions. What is due today is not yet. */
export const PROMISES: FactSource = {
  counts: ['promisesDue', 'promisesKeptOnTime'],
  facts: (asked) => Prisma.sql`
    select p.id, p."departmentId" as "unitId", p."dueOn" as day, p.no,
           case when p.visibility = 'ENTERPRISE' then p.text end as title,
           case when n.withdrawn > 0 then 'withdrawn' when n.waiting > 0 then 'waiting' end as excluded,
           n.due as "promisesDue", n."keptOnTime" as "promisesKeptOnTime"
      from "Commitment" p join lateral (
        select ${countsBy(Prisma.sql`"dueOn"`)} from "Commitment" one where one.id = p.id) n on true
     where p."enterpriseId" = ${asked.enterpriseId} and p."dueOn" between ${asked.from}::date and ${asked.to}::date
       and p."dueOn" < ${asked.asOf}::date`,
};

/** A plan is one once the chair approved it. A round of which nobody was told is not told here either before it is due. */
export const ROUNDS: FactSource = {
  counts: ['roundsPlanned', 'roundsHeld'],
  facts: (asked) => Prisma.sql`
    select r.id, r."unitId", r."plannedOn" as day, r.no, r.title,
           case when r.status = 'PLANNED' then 'unapproved' end as excluded, 1 as "roundsPlanned",
           (r.status not in ('PLANNED', 'APPROVED', 'NOTIFIED', 'CANCELLED'))::int as "roundsHeld"
      from "InspectionRound" r
     where r."enterpriseId" = ${asked.enterpriseId} and r."plannedOn" between ${asked.from}::date and ${end(asked)}::date
       and (r."plannedOn" < ${asked.asOf}::date or r.status not in ('PLANNED', 'APPROVED', 'NOTIFIED'))`,
};

/**
 * A finding is due on the day of the first promise to put it right, however often it was given to somebody again. It is
 * settled when a promise about it was kept and checked, or the chair agreed that it cannot be put right; on time, when
 * the first promise was kept by its day. What was said to be done in time and waits to be checked is in neither number.
 */
export const FINDINGS: FactSource = {
  counts: ['findingsDue', 'findingsSettled', 'findingsOnTime'],
  facts: (asked) => Prisma.sql`
    select p.id, p."departmentId" as "unitId", p."dueOn" as day, p.no,
           case when p.visibility = 'ENTERPRISE' then p.text end as title,
           case when f.status = 'DROPPED' then 'dropped'
                when f.status = 'EXPLAINED' or kept.any then null
                when n.withdrawn > 0 then 'withdrawn'
                when n.waiting > 0 then 'waiting' end as excluded,
           1 as "findingsDue", (f.status = 'EXPLAINED' or kept.any)::int as "findingsSettled",
           (n."keptOnTime" > 0 or coalesce(f.status = 'EXPLAINED' and f."closedOn" <= p."dueOn", false))::int as "findingsOnTime"
      from "Finding" f
      join lateral (
        select c.* from "Commitment" c where c."sourceNoun" = 'findings' and c."sourceId" = f.id
         order by c.status = 'WITHDRAWN', c."sourcePart" nulls first, c.id limit 1) p on true
      join lateral (select ${countsBy(Prisma.sql`"dueOn"`)} from "Commitment" one where one.id = p.id) n on true
      cross join lateral (
        select exists (select 1 from "Commitment" c where c."sourceNoun" = 'findings' and c."sourceId" = f.id
          and c.status = 'KEPT' and c."closedOn" <= ${asked.asOf}::date) as any) kept
     where f."enterpriseId" = ${asked.enterpriseId} and p."dueOn" between ${asked.from}::date and ${asked.to}::date
       and p."dueOn" < ${asked.asOf}::date`,
};
