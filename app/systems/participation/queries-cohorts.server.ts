import { Prisma, type Db } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { countReplies, type DueAfter, type MonthCounts, type ReplyGroup, type ReplyTime } from './counts.ts';

/** Which cohorts (first days of months of submission) are counted, with what was known on which day. */
export interface CohortQuestion {
  enterpriseId: number;
  cohorts: readonly Day[];
  asOf: Day;
}

export interface CohortAnswer {
  counts: MonthCounts[];
  times: ReplyTime[];
}

/**
 * Counts whole cohorts from the proposals themselves (kpi.md, "Readings"). What came about after the as-of day is
 * not known: a proposal withdrawn later still counts as valid.
 */
export async function countCohorts(
  tx: Db,
  question: CohortQuestion,
  dueAfter: DueAfter,
): Promise<CohortAnswer> {
  const calendar = await readWorkCalendar(tx, question.enterpriseId);
  const facts = await tx.$queryRaw<MonthCounts[]>(factsOf(question));
  const groups = await tx.$queryRaw<ReplyGroup[]>(repliesOf(question));
  const replies = countReplies(groups, calendar, dueAfter, question.asOf);
  return { counts: [...facts, ...replies.counts], times: replies.times };
}

function known({ enterpriseId, cohorts, asOf }: CohortQuestion): Prisma.Sql {
  return Prisma.sql`known as (
    select p.*, date_trunc('month', p."submittedOn")::date as cohort,
           case when p."invalidOn" <= ${asOf}::date then p."invalidAs" end as invalid
      from "Proposal" p
     where p."enterpriseId" = ${enterpriseId} and p."submittedOn" <= ${asOf}::date
       and date_trunc('month', p."submittedOn")::date = any(${[...cohorts]}::date[])
       and p."submittedOn" between ${cohorts[0]}::date and (${cohorts.at(-1)}::date + interval '1 month - 1 day'))`;
}

function factsOf(question: CohortQuestion): Prisma.Sql {
  const { asOf } = question;
  return Prisma.sql`
    with ${known(question)},
    submissions as (
      select cohort, cohort as month, "unitId", count(*) as submitted,
             count(*) filter (where invalid is null) as valid,
             count(*) filter (where "acceptedOn" <= ${asOf}::date and coalesce(invalid, 'REVOKED') = 'REVOKED') as admitted,
             count(*) filter (where invalid = 'NOT_ACCEPTED') as refused,
             count(*) filter (where invalid is null and "adoptedOn" <= ${asOf}::date) as adopted,
             count(*) filter (where invalid is null and "decidedOn" <= ${asOf}::date) as decided,
             count(*) filter (where invalid is null and mode = 'PLANNED' and "adoptedOn" <= ${asOf}::date) as plan_adopted,
             count(*) filter (where invalid is null and mode = 'PLANNED' and "adoptedOn" <= ${asOf}::date
                                and "completedOn" <= ${asOf}::date) as plan_completed,
             max(greatest("submittedOn", "invalidOn", "acceptedOn", "adoptedOn", "decidedOn", "completedOn")) as known_on
        from known group by 1, 2, 3),
    verifications as (
      select cohort, date_trunc('month', "verifiedOn")::date as month, "unitId", count(*) as verified,
             sum(coalesce("savingVerified", 0)) as saving,
             sum(coalesce(cost, 0)) as cost,
             max(greatest("verifiedOn", "invalidOn")) as known_on
        from known where "verifiedOn" <= ${asOf}::date and invalid is null group by 1, 2, 3),
    grants as (
      select k.cohort, date_trunc('month', r."grantedOn")::date as month, k."unitId", sum(r.amount) as total,
             max(r."grantedOn") as known_on
        from known k join "ProposalReward" r on r."proposalId" = k.id
       where r."grantedOn" <= ${asOf}::date group by 1, 2, 3)
    select cohort::text, month::text, "unitId", coalesce(s.submitted, 0)::int as submitted,
           coalesce(s.valid, 0)::int as valid, coalesce(s.admitted, 0)::int as admitted,
           coalesce(s.refused, 0)::int as refused, coalesce(s.adopted, 0)::int as adopted,
           coalesce(s.decided, 0)::int as decided, coalesce(s.plan_adopted, 0)::int as "planAdopted",
           coalesce(s.plan_completed, 0)::int as "planCompleted", 0 as "repliesDue", 0 as "repliesOnTime",
           coalesce(v.verified, 0)::int as verified, coalesce(v.saving, 0)::numeric(18,2)::text as "verifiedSaving",
           coalesce(v.cost, 0)::numeric(18,2)::text as "verifiedCost",
           coalesce(g.total, 0)::numeric(18,2)::text as "rewardTotal",
           greatest(s.known_on, v.known_on, g.known_on)::text as "knownOn"
      from submissions s full join verifications v using (cohort, month, "unitId")
      full join grants g using (cohort, month, "unitId")`;
}

function repliesOf(question: CohortQuestion): Prisma.Sql {
  return Prisma.sql`
    with ${known(question)}
    select cohort::text, "unitId", "submittedOn"::text,
           (case when "firstReplyOn" <= ${question.asOf}::date then "firstReplyOn" end)::text as "firstReplyOn",
           count(*)::int as proposals
      from known group by 1, 2, 3, 4`;
}

/** Who took part in how many valid proposals of the cohorts, as lead or partner. */
export function participantsOf(question: CohortQuestion): Prisma.Sql {
  return Prisma.sql`
    with ${known(question)}
    select ${question.enterpriseId}::int as "enterpriseId", cohort, "employeeId", count(*)::int as proposals
      from (select cohort, id, "leadId" as "employeeId" from known where invalid is null
            union all
            select k.cohort, k.id, pp."employeeId" from known k
              join "ProposalPartner" pp on pp."proposalId" = k.id where k.invalid is null) shares
     group by 2, 3`;
}
