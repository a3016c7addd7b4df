import type { Actor } from '#app/core/actor.ts';
import { db, Prisma } from '#app/core/db.server.ts';
import { may } from '#app/core/permission.ts';
import { addDays, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { printFigure } from '#app/platform/kpi/figure.ts';
import { figures, type ParticipationFigureId, type QuantityOf } from '#app/platform/kpi/registry.ts';
import type { Bounds } from '#app/platform/kpi/period.ts';
import { toNumber } from '#app/platform/kpi/rounding.ts';
import { readAllOverrides } from '#app/platform/rules/queries.server.ts';
import { canSeeFigureLists } from './permissions.ts';
import { readBasis, readPeriod, readTurnoutsOf } from './queries-figures.server.ts';
import { completeQuestion } from './queries-page.server.ts';
import { readPeople, type CountedPerson } from './queries-people.server.ts';
import { firstReplyOn } from './rules.ts';
import { within, type Scope } from './queries-scope.server.ts';
import type { FigureSearch } from './search.ts';

/** How many rows of a list a page shows. */
export const LISTED_AT_MOST = 100;
/** A reply falls due at most this many calendar days after submission, the longest holidays included. */
const LONGEST_WAIT_DAYS = 30;

type ParticipationQuantity = QuantityOf<ParticipationFigureId>;

export interface CountedProposal {
  id: number;
  no: string;
  title: string;
  submittedOn: Day;
  firstReplyOn: Day | null;
  leadName: string;
  unitName: string;
  amount: string | null;
}

interface FigureQuestion {
  actor: Actor;
  params: { figure: ParticipationFigureId };
  search: FigureSearch;
}

/** One figure opened: its formula, the lists above and below the line, and who is left out and why. */
export async function readFigure({ actor, params, search }: FigureQuestion) {
  const { scope, unit, period, asOf } = await completeQuestion(actor, search);
  const basis = await readBasis(scope, asOf);
  const found = await readPeriod(basis, period, readTurnoutsOf(basis, [period]));
  const definition = figures[params.figure];
  const shared = { id: params.figure, unit, period: period.text, asOf, definition };
  if (!found) return { ...shared, result: null };
  const mayList = may(actor, canSeeFigureLists);
  const { numerator, denominator } = found.figures[params.figure];
  const [lists, people] = mayList
    ? await Promise.all([
        readLists(scope, [definition.numerator, definition.denominator], found.bounds, asOf),
        readPeople(db(), basis.known, found.bounds, basis.exclusions),
      ])
    : [[], []];
  return {
    ...shared,
    result: {
      printed: printFigure(params.figure, found.figures[params.figure], found.rounding),
      numerator: numerator && toNumber(numerator),
      denominator: denominator && toNumber(denominator),
      rounding: found.rounding,
    },
    mayList,
    lists,
    people: params.figure === 'participationRate' ? eligibleOf(people) : [],
    excluded: people.filter(({ exclusion }) => exclusion !== null),
  };
}

/** Those who have not taken part yet first: the list is there to be acted upon. */
function eligibleOf(people: readonly CountedPerson[]) {
  return people
    .filter(({ exclusion }) => exclusion === null)
    .sort((a, b) => Number(a.tookPart) - Number(b.tookPart));
}

async function readLists(
  scope: Scope,
  quantities: (ParticipationQuantity | null)[],
  bounds: Bounds,
  asOf: Day,
) {
  const wanted = quantities.filter((quantity): quantity is ParticipationQuantity => quantity !== null);
  const lists = await Promise.all(
    wanted.map(async (quantity) => ({ quantity, proposals: await readList(scope, quantity, bounds, asOf) })),
  );
  return lists.filter(
    (list): list is { quantity: ParticipationQuantity; proposals: CountedProposal[] } =>
      list.proposals !== null,
  );
}

/** The proposals counted in a quantity, newest first; null where people or days are counted. */
async function readList(
  scope: Scope,
  quantity: ParticipationQuantity,
  bounds: Bounds,
  asOf: Day,
): Promise<CountedProposal[] | null> {
  if (quantity === 'repliesDue' || quantity === 'repliesOnTime') return readReplies(scope, quantity, bounds);
  const condition = conditionOf(quantity, bounds, asOf);
  return condition && select(scope, condition, LISTED_AT_MOST);
}

function conditionOf(quantity: ParticipationQuantity, { from, to }: Bounds, asOf: Day): Prisma.Sql | null {
  const submitted = Prisma.sql`p."submittedOn" between ${from}::date and ${to}::date`;
  const valid = Prisma.sql`${submitted} and (p."invalidOn" is null or p."invalidOn" > ${asOf}::date)`;
  const invalidAs = (code: string) =>
    Prisma.sql`(p."invalidOn" <= ${asOf}::date and p."invalidAs" = ${code})`;
  const admitted = Prisma.sql`(p."acceptedOn" <= ${asOf}::date and (p."invalidOn" is null or p."invalidOn" > ${asOf}::date or p."invalidAs" = 'REVOKED'))`;
  const verified = Prisma.sql`p."verifiedOn" between ${from}::date and ${to}::date
    and (p."invalidOn" is null or p."invalidOn" > ${asOf}::date)`;
  const planFirst = Prisma.sql`${valid} and p.mode = 'PLANNED' and p."adoptedOn" <= ${asOf}::date`;
  const conditions: Partial<Record<ParticipationQuantity, Prisma.Sql>> = {
    validProposals: valid,
    admitted: Prisma.sql`${submitted} and ${admitted}`,
    admittedOrRefused: Prisma.sql`${submitted} and (${admitted} or ${invalidAs('NOT_ACCEPTED')})`,
    adopted: Prisma.sql`${valid} and p."adoptedOn" <= ${asOf}::date`,
    decided: Prisma.sql`${valid} and p."decidedOn" <= ${asOf}::date`,
    planFirstAdopted: planFirst,
    planFirstCompleted: Prisma.sql`${planFirst} and p."completedOn" <= ${asOf}::date`,
    medianReplyWorkdays: Prisma.sql`${submitted} and p."firstReplyOn" <= ${asOf}::date`,
    verifiedSavings: Prisma.sql`${verified} and p."savingVerified" is not null`,
    verifiedSavingsLessCost: Prisma.sql`${verified} and (p."savingVerified" is not null or p.cost is not null)`,
    rewards: Prisma.sql`exists (select 1 from "ProposalReward" r where r."proposalId" = p.id
      and r."grantedOn" between ${from}::date and ${to}::date)`,
  };
  return conditions[quantity] ?? null;
}

function select(scope: Scope, condition: Prisma.Sql, atMost: number): Promise<CountedProposal[]> {
  return db().$queryRaw<CountedProposal[]>`
    select p.id, p.no, p.title, p."submittedOn"::text, p."firstReplyOn"::text, e.name as "leadName",
           u.name as "unitName", coalesce(p."savingVerified", p.reward)::text as amount
      from "Proposal" p join "OrgUnit" u on u.id = p."unitId" join "Employee" e on e.id = p."leadId"
     where p."enterpriseId" = ${scope.enterpriseId} and ${within(scope)} and ${condition}
     order by p."submittedOn" desc, p.id desc limit ${atMost}`;
}

async function readReplies(scope: Scope, quantity: ParticipationQuantity, { from, to }: Bounds) {
  const dueAfter = firstReplyOn(await readAllOverrides(db(), scope.enterpriseId, ['kaizen.first_review']));
  const calendar = await readWorkCalendar(db(), scope.enterpriseId);
  const earliest = addDays(from, -LONGEST_WAIT_DAYS);
  const around = Prisma.sql`p."submittedOn" between ${earliest}::date and ${to}::date`;
  const candidates = await select(scope, around, LISTED_AT_MOST * 10);
  return candidates
    .filter(({ submittedOn, firstReplyOn }) => {
      const dueOn = calendar.addWorkdays(submittedOn, dueAfter(submittedOn));
      if (dueOn < from || dueOn > to) return false;
      return quantity === 'repliesDue' || (firstReplyOn !== null && firstReplyOn <= dueOn);
    })
    .slice(0, LISTED_AT_MOST);
}
