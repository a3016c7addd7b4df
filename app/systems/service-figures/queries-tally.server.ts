import { db, Prisma, selectLists } from '#app/core/db.server.ts';
import { addDays, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { readCountedMonths } from '#app/systems/commitments/public.server.ts';
import {
  CONCERNS_DUE,
  CONCERNS_SENT,
  DAYS,
  FINDINGS,
  ROUNDS,
  TALK_ANSWERS,
  TALKS,
  VISITS,
  type FactQuestion,
} from './queries-facts.server.ts';
import { CARD_HOLDERS, REPRESENTATIVES } from './queries-people.server.ts';
import { byCount, type Answers, type Cell, type CountName, type Tally } from './tally.ts';

/** From which day on acts are counted, and on which days people are. */
export interface TallyQuestion {
  enterpriseId: number;
  from: Day;
  to: Day;
  days: readonly Day[];
  asOf: Day;
}

type Row = { at: string; unitId: number | null } & Partial<Record<CountName, number>>;

const ACTS = { DAYS, ROUNDS, FINDINGS, TALKS, TALK_ANSWERS, CONCERNS_DUE, CONCERNS_SENT, VISITS };
const PEOPLE = { REPRESENTATIVES, CARD_HOLDERS };

/** Counts everything once, by unit and month or day; a few statements, however many figures and months are shown. */
export async function readTally(asked: TallyQuestion): Promise<Tally & { cells: Cell[] }> {
  const { enterpriseId, from, to, asOf } = asked;
  const past = to < asOf ? addDays(to, 1) : asOf;
  const [acts, people, promises, calendar] = await Promise.all([
    readActs(asked),
    readPeople(asked),
    readCountedMonths(db(), enterpriseId, from, past),
    readWorkCalendar(db(), enterpriseId),
  ]);
  const { answers, ...lists } = acts;
  const rows = [...Object.values(lists), ...Object.values(people)].flat();
  const cells = [
    ...rows.map((row) => cellOf(row, enterpriseId)),
    ...promises
      .filter(({ basis }) => basis === 'DUE')
      .map(({ month, departmentId, due, keptOnTime }) => ({
        at: month,
        unitId: departmentId,
        counts: { promisesDue: due, promisesKeptOnTime: keptOnTime },
      })),
  ];
  return { cells, counts: byCount(cells), answers, calendar };
}

function readActs(asked: FactQuestion) {
  const month = Prisma.sql`to_char(f.day, 'YYYY-MM')`;
  const counted = Object.entries(ACTS).map(
    ([name, { counts, facts }]) => [name, sumsOf(counts, month, facts(asked))] as const,
  );
  const answers = answersOf(asked);
  type Lists = Record<keyof typeof ACTS, Row> & { answers: Answers };
  const queries = { ...Object.fromEntries(counted), answers };
  return selectLists<Lists>(db(), queries as { [Name in keyof Lists]: Prisma.Sql });
}

function readPeople(asked: TallyQuestion) {
  const day = Prisma.sql`f.day::text`;
  const counted = Object.entries(PEOPLE).map(
    ([name, { counts, facts }]) => [name, sumsOf(counts, day, facts(asked))] as const,
  );
  type Lists = Record<keyof typeof PEOPLE, Row>;
  return selectLists<Lists>(db(), Object.fromEntries(counted) as Record<keyof Lists, Prisma.Sql>);
}

function sumsOf(counts: readonly CountName[], at: Prisma.Sql, facts: Prisma.Sql): Prisma.Sql {
  const sums = counts.map(
    (name) => `(coalesce(sum(f."${name}") filter (where f.excluded is null), 0))::int as "${name}"`,
  );
  return Prisma.sql`
    select ${at} as at, f."unitId", ${Prisma.raw(sums.join(', '))} from (${facts}) f group by 1, 2`;
}

/** The first answers, with the days between which they took: a median needs them all. */
function answersOf({ enterpriseId, from, to, asOf }: FactQuestion): Prisma.Sql {
  return Prisma.sql`
    select to_char(c."submittedOn", 'YYYY-MM') as at, c."unitId", c."submittedOn"::text as "submittedOn",
           c."firstReplyOn"::text as "firstReplyOn", count(*)::int as concerns
      from "Concern" c
     where c."enterpriseId" = ${enterpriseId} and c."submittedOn" between ${from}::date and ${to < asOf ? to : asOf}::date
       and c."firstReplyOn" <= ${asOf}::date
     group by 1, 2, 3, 4`;
}

function cellOf({ at, unitId, ...counts }: Row, enterpriseId: number): Cell {
  return { at, unitId: unitId ?? enterpriseId, counts };
}
