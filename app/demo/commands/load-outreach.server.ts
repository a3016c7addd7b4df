import { db, transact, type Tx } from '#app/core/db.server.ts';
import { addDays, dayOf, type Day } from '#app/platform/calendar/day.ts';
import { changeBatch } from '#app/systems/contact-cards/commands/change-batch.server.ts';
import { printCards } from '#app/systems/contact-cards/commands/print-cards.server.ts';
import { recordVisit } from '#app/systems/contact-cards/commands/record-visit.server.ts';
import { discussPost } from '#app/systems/posts/commands/discuss-post.server.ts';
import { writePost } from '#app/systems/posts/commands/write-post.server.ts';
import { beginReport } from '#app/systems/yearly-reports/commands/begin-report.server.ts';
import { changeReport } from '#app/systems/yearly-reports/commands/change-report.server.ts';
import { CAST_DEPARTMENT } from '../story.ts';
import { POSTS, RATINGS, REPORT, VISITS, type DemoPost } from '../outreach.ts';
import { demoActor } from './demo-actor.server.ts';

/** Who plays, by 工号. */
interface OutreachCast {
  worker: string;
  partner: string;
  representative: string;
  unionOfficer: string;
}

const CARDS_DAYS_AGO = 31;
const SPARE_CARDS = 4;

/** How the representatives of the demo factory reach their people: cards, visits, posts. */
export async function loadOutreach(enterpriseId: number, cast: OutreachCast): Promise<void> {
  await giveCards(enterpriseId, cast);
  const representative = await demoActor(enterpriseId, cast.representative);
  const visited = await db().contactCard.findMany({
    where: { enterpriseId, status: 'ACTIVE', representative: { employee: { no: cast.representative } } },
    orderBy: { id: 'asc' },
    take: VISITS.length,
    select: { holder: { select: { no: true } } },
  });
  const today = dayOf(new Date());
  for (const [at, { daysAgo, note }] of [...VISITS.entries()].reverse()) {
    const who = visited[at]?.holder?.no ?? cast.partner;
    const input = { who, visitedOn: addDays(today, -daysAgo), note, card: '' };
    await recordVisit({ actor: representative, input });
  }
  for (const post of [...POSTS].reverse()) await publish(enterpriseId, cast, post);
}

/** Two representatives have cards: of the worker's team all but a few, of another team the first half. */
async function giveCards(enterpriseId: number, cast: OutreachCast): Promise<void> {
  const officer = await demoActor(enterpriseId, cast.unionOfficer);
  const { unitId } = await demoActor(enterpriseId, cast.worker);
  const others = await db().orgUnit.findMany({
    where: {
      enterpriseId,
      kind: 'TEAM',
      closedOn: null,
      parent: { name: CAST_DEPARTMENT },
      id: { not: unitId },
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const offices = await db().representative.findMany({
    where: {
      enterpriseId,
      status: 'IN_OFFICE',
      electionUnit: { parts: { some: { unit: { name: CAST_DEPARTMENT } } } },
    },
    orderBy: { id: 'asc' },
    select: { id: true, employee: { select: { no: true } } },
  });
  const [own, mate] = [
    offices.find(({ employee }) => employee.no === cast.representative),
    offices.find(({ employee }) => employee.no !== cast.representative),
  ];
  if (!own || !mate || !others[0])
    throw new RangeError('The demo factory lacks representatives for its cards.');
  for (const [representativeId, unit, count] of [
    [own.id, unitId, await sizeOf(unitId, SPARE_CARDS)],
    [mate.id, others[0].id, await sizeOf(others[0].id, -SPARE_CARDS)],
  ] as const) {
    await printCards({ actor: officer, input: { unitId: unit, representativeId, count } });
    const batch = await db().cardBatch.findFirstOrThrow({ where: { enterpriseId }, orderBy: { id: 'desc' } });
    await changeBatch({ actor: officer, params: { id: batch.id }, input: { intent: 'handOutAll' } });
  }
  await dateCardsBack(enterpriseId);
}

async function sizeOf(unitId: number, spare: number): Promise<number> {
  return (await db().unitMembership.count({ where: { unitId, toOn: null } })) + spare;
}

function dateCardsBack(enterpriseId: number): Promise<void> {
  return transact(async (tx) => {
    await tx.$executeRaw`update "CardBatch" set "issuedOn" = "issuedOn" - ${CARDS_DAYS_AGO}::int
                          where "enterpriseId" = ${enterpriseId}`;
    await tx.$executeRaw`update "ContactCard" set "issuedOn" = "issuedOn" - ${CARDS_DAYS_AGO}::int,
                                "handedOn" = "handedOn" - ${CARDS_DAYS_AGO - 1}::int
                          where "enterpriseId" = ${enterpriseId}`;
    await tx.$executeRaw`update "Event" set at = at - make_interval(days => ${CARDS_DAYS_AGO}::int)
                          where "enterpriseId" = ${enterpriseId} and "subjectType" = 'contact-cards'`;
  });
}

async function publish(enterpriseId: number, cast: OutreachCast, post: DemoPost): Promise<void> {
  const representative = await demoActor(enterpriseId, cast.representative);
  const readers = [
    await demoActor(enterpriseId, cast.partner),
    await demoActor(enterpriseId, cast.worker),
  ] as const;
  await writePost({ actor: representative, input: { title: post.title, body: post.body } });
  const { id } = await db().post.findFirstOrThrow({ where: { enterpriseId }, orderBy: { id: 'desc' } });
  const params = { id };
  for (const [at, { text, answer }] of post.comments.entries()) {
    await discussPost({ actor: readers[at] ?? readers[0], params, input: { intent: 'comment', text } });
    if (answer === undefined) continue;
    const { id: commentId } = await db().postComment.findFirstOrThrow({
      where: { postId: id },
      orderBy: { id: 'desc' },
    });
    await discussPost({ actor: representative, params, input: { intent: 'answer', commentId, answer } });
  }
  await transact((tx) => datePostBack(tx, id, post.daysAgo));
}

async function datePostBack(tx: Tx, id: number, days: number): Promise<void> {
  await tx.$executeRaw`update "Post" set "createdAt" = "createdAt" - make_interval(days => ${days}::int) where id = ${id}`;
  await tx.$executeRaw`
    update "PostComment" set "createdAt" = "createdAt" - make_interval(days => ${days - 1}::int),
           "answeredAt" = "answeredAt" - make_interval(days => ${days - 2}::int) where "postId" = ${id}`;
  await tx.$executeRaw`update "Event" set at = at - make_interval(days => ${days}::int)
                        where "subjectType" = 'posts' and "subjectId" = ${id}`;
  await tx.$executeRaw`update "Notice" set "createdAt" = "createdAt" - make_interval(days => ${days - 1}::int)
                        where "subjectType" = 'posts' and "subjectId" = ${id}`;
}

const REPORTED_DAYS_AGO = 3;

/** A representative reports to his electors on the year in which most of the demo's weeks lie; some have rated it. */
export async function loadYearlyReport(enterpriseId: number, no: string): Promise<void> {
  const actor = await demoActor(enterpriseId, no);
  const year = yearOf(addDays(dayOf(new Date()), -21));
  await beginReport({ actor, input: { year } });
  const { id } = await db().yearlyReport.findFirstOrThrow({ where: { enterpriseId } });
  await changeReport({ actor, params: { id }, input: { intent: 'publish', text: REPORT } });
  const electors = await db().contactCard.findMany({
    where: { enterpriseId, status: 'ACTIVE', representative: { employee: { no } } },
    orderBy: { id: 'desc' },
    take: RATINGS.length,
    select: { holder: { select: { no: true } } },
  });
  for (const [at, level] of RATINGS.entries()) {
    const elector = electors[at]?.holder?.no;
    if (elector === undefined) continue;
    const rater = await demoActor(enterpriseId, elector);
    await changeReport({ actor: rater, params: { id }, input: { intent: 'rate', level } });
  }
  await transact(async (tx) => {
    await tx.$executeRaw`
      update "YearlyReport" set "publishedOn" = "publishedOn" - ${REPORTED_DAYS_AGO}::int,
             "ratingEndsOn" = "ratingEndsOn" - ${REPORTED_DAYS_AGO}::int where id = ${id}`;
    await tx.$executeRaw`
      update "Event" set at = at - make_interval(days => ${REPORTED_DAYS_AGO}::int)
       where "subjectType" = 'yearly-reports' and "subjectId" = ${id}`;
  });
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
