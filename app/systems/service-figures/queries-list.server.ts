import type { Actor } from '#app/core/actor.ts';
import { db, Prisma, written } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import { readListedAmong } from '#app/systems/concerns/public.server.ts';
import { figures, type ServiceFigureId } from '#app/platform/kpi/registry.ts';
import { SMALLEST_GROUP } from '#app/platform/kpi/suppress.ts';
import { branchOf, placeOf, type Book, type BookUnit } from './book.ts';
import { isGuarded } from './disclosure.ts';
import { seesPeople } from './permissions.ts';
import {
  CONCERNS_DUE,
  CONCERNS_SENT,
  DAYS,
  FINDINGS,
  PROMISES,
  ROUNDS,
  TALK_ANSWERS,
  TALKS,
  VISITS,
  type FactSource,
} from './queries-facts.server.ts';
import { CARD_HOLDERS, REPRESENTATIVES } from './queries-people.server.ts';
import type { ListPart } from './search.ts';
import { countOf, type CountName, type Span } from './tally.ts';

const ROWS = 50;

/** A record that was counted, or left out. */
export interface CountedRow {
  id: number;
  no: string;
  /** Null: not for everybody. */
  title: string | null;
  unitName: string | null;
  day: Day;
  excluded: 'moved' | 'ahead' | 'withdrawn' | 'waiting' | 'unapproved' | 'dropped' | null;
  /** What the record adds above and below the line. */
  above: number;
  below: number;
  to: string | null;
}

/** A page of records behind a figure, or why there is none. */
export type CountedList =
  | { shown: true; rows: CountedRow[]; next: string | null }
  | { shown: false; why: 'concerns' | 'people' | 'small' };

interface Behind {
  facts: (asked: { enterpriseId: number; span: Span; asOf: Day }) => Prisma.Sql;
  above: CountName;
  below: CountName;
  /** Where a record is read, before its id; none: it has no page of its own. */
  path?: string;
  /** It names people whom figures do not name. */
  ofUnion?: true;
}

function acts(source: FactSource, above: CountName, below: CountName, path?: string): Behind {
  return {
    above,
    below,
    ...(path ? { path } : {}),
    facts: ({ enterpriseId, span, asOf }) =>
      source.facts({ enterpriseId, asOf, from: span.from, to: span.to }),
  };
}

function people({ facts }: typeof REPRESENTATIVES, above: CountName, below: CountName): Behind {
  return {
    above,
    below,
    facts: ({ enterpriseId, span, asOf }) => facts({ enterpriseId, asOf, days: [span.to] }),
  };
}

const BEHIND: Record<ServiceFigureId, Behind> = {
  publishedEntryShare: {
    ...people(REPRESENTATIVES, 'publishedRepresentatives', 'representativesInOffice'),
    path: '/representatives',
  },
  consultationDaysHeld: acts(DAYS, 'daysHeld', 'daysPlanned', '/consultation-days'),
  mattersPerDay: acts(DAYS, 'dayMatters', 'daysReported', '/consultation-days'),
  onSpotRate: acts(DAYS, 'mattersOnSpot', 'dayMatters', '/consultation-days'),
  inspectionRoundsHeld: acts(ROUNDS, 'roundsHeld', 'roundsPlanned', '/inspections'),
  rectificationRate: acts(FINDINGS, 'findingsSettled', 'findingsDue', '/commitments'),
  rectifiedOnTime: acts(FINDINGS, 'findingsOnTime', 'findingsDue', '/commitments'),
  talksHeld: acts(TALKS, 'talksHeld', 'talksToHold', '/management-talks'),
  talkAcceptOnTime: acts(TALK_ANSWERS, 'talkAnswersOnTime', 'talkAnswersDue', '/management-talks'),
  cardCoverage: { ...people(CARD_HOLDERS, 'cardHolders', 'peopleOnRoster'), ofUnion: true },
  visitsPerRepresentative: { ...acts(VISITS, 'visits', 'visits'), ofUnion: true },
  cardConcernShare: acts(CONCERNS_SENT, 'concernsByCard', 'concernsSent', '/concerns'),
  concernOnTimeReplyRate: acts(CONCERNS_DUE, 'concernRepliesOnTime', 'concernRepliesDue', '/concerns'),
  medianConcernReplyWorkdays: acts(CONCERNS_SENT, 'concernsAnswered', 'concernsSent', '/concerns'),
  concernClosureRate: acts(CONCERNS_DUE, 'concernsClosed', 'concernRepliesDue', '/concerns'),
  concernSatisfactionRate: acts(CONCERNS_SENT, 'concernsSatisfied', 'concernsRated', '/concerns'),
  concernResponseRate: acts(CONCERNS_SENT, 'concernsRated', 'concernsAsked', '/concerns'),
  promisesKeptOnTime: acts(PROMISES, 'promisesKeptOnTime', 'promisesDue', '/commitments'),
};

interface Asked {
  actor: Actor;
  book: Book;
  id: ServiceFigureId;
  unit: BookUnit;
  span: Span;
  part: ListPart;
  /** `2024-05-31_12`: the row after which the page begins. */
  after: string | undefined;
}

/** A page of what a figure counts, the latest first. Concerns and names are for those who may see them anyway. */
export async function readCounted(asked: Asked): Promise<CountedList> {
  const { actor, id } = asked;
  const { ofUnion, path } = BEHIND[id];
  if (isGuarded(id) && !seesPeople(actor)) return { shown: false, why: 'concerns' };
  if (isGuarded(id) && isSmall(asked)) return { shown: false, why: 'small' };
  if (ofUnion && !seesPeople(actor)) return { shown: false, why: 'people' };
  const found = await readFacts(asked);
  const page = found.slice(0, ROWS);
  const last = page.at(-1);
  const next = found.length > ROWS && last ? `${last.day}_${last.id}` : null;
  const rows = isGuarded(id) ? await asListed(actor, page) : page;
  const linkOf = (row: CountedRow) => (path && row.title !== null ? `${path}/${row.id}` : null);
  return { shown: true, rows: rows.map((row) => ({ ...row, to: linkOf(row) })), next };
}

/** In a list of a team or a handful one could guess who wrote without a name. */
function isSmall({ book, unit, span }: Asked): boolean {
  const { level } = placeOf(book, unit);
  if (level !== 'department') return level === 'team';
  return countOf(book.tally.counts, 'peopleOnRoster', span, branchOf(book.units, unit)) < SMALLEST_GROUP;
}

function readFacts({ book, id, unit, span, part, after }: Asked): Promise<CountedRow[]> {
  const { facts, above, below } = BEHIND[id];
  const { id: enterpriseId, path } = book.enterprise;
  const [day, last] = after?.split('_') ?? [];
  const later = after ? Prisma.sql`and (f.day, f.id) < (${day}::date, ${Number(last)}::int)` : Prisma.empty;
  const [over, under] = [Prisma.raw(`f."${above}"`), Prisma.raw(`f."${below}"`)];
  const parts: Record<ListPart, Prisma.Sql> = {
    all: Prisma.sql`f.excluded is null and ${under} > 0`,
    counted: Prisma.sql`f.excluded is null and ${over} > 0 and ${under} > 0`,
    missed: Prisma.sql`f.excluded is null and ${over} < ${under}`,
    excluded: Prisma.sql`f.excluded is not null`,
  };
  return db().$queryRaw<CountedRow[]>`
    select f.id, f.no, f.title, u.name as "unitName", f.day::text as day, f.excluded, ${over} as above, ${under} as below
      from (${facts({ enterpriseId, span, asOf: book.asOf })}) f left join "OrgUnit" u on u.id = f."unitId"
     where starts_with(coalesce(u.path, ${path}), ${unit.path}) and ${parts[part]} ${later}
     order by f.day desc, f.id desc limit ${written(ROWS + 1)}`;
}

/** Concerns as lists show them to the actor: of guarded ones no unit in which one could guess who. */
async function asListed(actor: Actor, page: readonly CountedRow[]): Promise<CountedRow[]> {
  const listed = await readListedAmong(
    actor,
    page.map(({ id }) => id),
  );
  return page.flatMap((row) => {
    const one = listed.find(({ id }) => id === row.id);
    return one ? [{ ...row, title: '', unitName: one.unitName }] : [];
  });
}

/** Whether a record adds itself and no amount: then it is in the numerator, or it is not. */
export function countsItself(id: ServiceFigureId): boolean {
  return figures[id].unit === 'rate' && id !== 'onSpotRate';
}
