import type { Actor } from '#app/core/actor.ts';
import type { Translate } from '#app/core/i18n.ts';
import { db, Prisma, selectLists } from '#app/core/db.server.ts';
import { may } from '#app/core/permission.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { readPromisesOf } from '#app/systems/commitments/public.server.ts';
import { describeClock, selectClock, type ClockRow } from '#app/platform/deadlines/queries-clock.server.ts';
import type { ReadSubjects } from '#app/platform/notifications/subject.ts';
import { nextStep } from '#app/platform/workflow/steps.ts';
import { calendarFile } from './calendar-file.ts';
import { MOST_QUESTIONS, type TalkStatus } from './management-talk.ts';
import { canRequestTalks } from './permissions.ts';
import { allowedActions, isParty } from './policy.ts';
import { circumstancesOf, readSeenCase, type SeenCase } from './queries-case.server.ts';
import { readManagers } from './queries-managers.server.ts';
import { talkRules } from './rules.ts';
import { FORM_STEPS, type StepParams } from './schema.ts';
import type { FormStep } from './actions.ts';
import { topicIn, topicOf } from './topic.ts';
import { talkWorkflow } from './workflow.ts';

const LISTED_AT_MOST = 100;

/** A talk in a list. */
export interface ListedTalk {
  id: number;
  no: string;
  status: TalkStatus;
  kind: string;
  topic: string;
  managerName: string;
  unitName: string;
  requestedOn: Day;
  /** ISO 8601; null while it is not scheduled. */
  scheduledAt: string | null;
  isMine: boolean;
}

/** Talks that the actor has a part in, and those published for him; his own and open ones first. */
export async function readTalks({ actor, translate }: { actor: Actor; translate: Translate }) {
  const me = actor.employeeId ?? 0;
  const union = actor.roles.filter(({ role }) =>
    ['UNION_OFFICER', 'UNION_CHAIR', 'MANAGEMENT'].includes(role),
  );
  const over = union.map(({ unitPath }) => Prisma.sql`starts_with(u.path, ${unitPath})`);
  const rows = await db().$queryRaw<ListedTalk[]>`
    select t.id, t.no, t.status, t.kind, t.topic, m.name as "managerName", u.name as "unitName",
           t."requestedOn"::text as "requestedOn",
           to_char(t."scheduledAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "scheduledAt",
           (t."managerId" = ${me} or dl."holderId" = ${me} or exists (
             select 1 from "TalkRequester" r where r."talkId" = t.id and r."employeeId" = ${me})) as "isMine"
      from "ManagementTalk" t join "Employee" m on m.id = t."managerId" join "OrgUnit" u on u.id = t."unitId"
      left join "Deadline" dl on dl."subjectType" = 'management-talks' and dl."subjectId" = t.id
       and dl."closedAt" is null
     where t."enterpriseId" = ${actor.enterpriseId}
       and (t."managerId" = ${me} or dl."holderId" = ${me}
         or exists (select 1 from "TalkRequester" r where r."talkId" = t.id and r."employeeId" = ${me})
         or ${over.length > 0 ? Prisma.sql`(${Prisma.join(over, ' or ')})` : Prisma.sql`false`}
         or (t."publishedOn" is not null and (t.disclosure = 'ENTERPRISE'
           or (t.disclosure = 'UNIT' and starts_with(${actor.unitPath}, u.path)))))
     order by "isMine" desc, t.status in ('CLOSED', 'WITHDRAWN'), t.id desc limit ${LISTED_AT_MOST}`;
  const talks = rows.map((talk) => ({ ...talk, topic: topicIn(talk, translate) }));
  return {
    mine: talks.filter(({ isMine }) => isMine),
    others: talks.filter(({ isMine }) => !isMine),
    mayRequest: may(actor, canRequestTalks),
  };
}

/** The form of a new talk: whom one can ask, open agenda items and what the last talk with him left open. */
export async function readRequest({ actor, search }: { actor: Actor; search: { of?: number | undefined } }) {
  const { enterpriseId } = actor;
  const managers = await readManagers(db(), enterpriseId, dayOf(new Date()));
  const manager = managers.find(({ id }) => id === search.of) ?? null;
  return {
    managers,
    manager,
    ownName: actor.name,
    carried: (await readOpenItems(enterpriseId, manager?.id ?? null)).slice(0, MOST_QUESTIONS),
  };
}

/**
 * What is open and should be asked: of the last talk with the manager the questions without an answer, then the agenda
 * list, the oldest first. Carried on unless somebody takes it out.
 */
export async function readOpenItems(enterpriseId: number, managerId: number | null) {
  const last =
    managerId === null
      ? null
      : await db().managementTalk.findFirst({
          where: { enterpriseId, managerId, heldOn: { not: null } },
          orderBy: { id: 'desc' },
          select: { questions: { where: { answer: '' }, orderBy: { seq: 'asc' }, select: { text: true } } },
        });
  const agenda = await db().agendaItem.findMany({
    where: { enterpriseId, takenUpOn: null },
    orderBy: { id: 'asc' },
    take: MOST_QUESTIONS,
    select: { id: true, text: true },
  });
  return [
    ...(last?.questions ?? []).map(({ text }) => ({ text, carriedId: null as number | null })),
    ...agenda.map(({ id, text }) => ({ text, carriedId: id as number | null })),
  ];
}

interface Asked {
  actor: Actor;
  params: { id: number };
  translate: Translate;
}

type DetailLists = {
  events: { id: number; name: string; at: string; actorName: string; data: Record<string, string> };
  clocks: ClockRow;
};

/** A talk's page: what was asked and answered, who has it, who signed, what was promised, what one may do. */
export async function readTalk({ actor, params, translate }: Asked) {
  const found = await readSeenCase(db(), actor, params.id);
  const { row, viewer } = found;
  const isParticipant = isParty(viewer);
  const lists = await selectLists<DetailLists>(db(), {
    events: Prisma.sql`
      select id, name, at, "actorName", data from "Event"
       where "subjectType" = 'management-talks' and "subjectId" = ${row.id} order by id`,
    clocks: selectClock('management-talks', row.id),
  });
  const shown = found.questions.filter(({ withheld }) => isParticipant || !withheld);
  const promises = await readPromisesOf(db(), row.enterpriseId, 'management-talks', row.id);
  const withheld = new Set(found.questions.filter((one) => one.withheld).map(({ promise }) => promise));
  return {
    ...summaryOf(found, translate),
    isParty: isParticipant,
    minutes: isParticipant ? row.minutes : '',
    questions: shown,
    withheldCount: found.questions.length - shown.length,
    secretNote: row.secretNote,
    declineReason: isParticipant ? row.declineReason : '',
    disclosure: row.disclosure,
    publishedOn: row.publishedOn?.toISOString().slice(0, 10) ?? null,
    requesters: row.requesters.map(({ employee }) => employee.name),
    follows: row.follows,
    signatures: row.signatures.map(({ id, side, employee, signedAt, voidedAt, hash }) => ({
      id,
      side: side as 'REPRESENTATIVES' | 'MANAGEMENT',
      name: employee.name,
      signedAt,
      isVoid: voidedAt !== null || hash !== found.hash,
    })),
    promises: promises.filter(({ text }) => isParticipant || !withheld.has(text)),
    events: isParticipant
      ? lists.events.map(({ at, data, ...event }) => ({ ...event, at: new Date(at), told: data }))
      : [],
    clock: isParticipant ? await readClock(found, lists.clocks[0]) : null,
    allowed: allowedSteps(found),
  };
}

/** The steps that the viewer may take now. */
function allowedSteps(found: SeenCase): FormStep[] {
  const { status, viewer, side, signedSides } = found;
  const actions: readonly string[] = allowedActions(
    status,
    circumstancesOf(found, side),
    viewer,
    signedSides,
  );
  return FORM_STEPS.filter((step) => actions.includes(step));
}

function summaryOf({ row, status }: SeenCase, translate: Translate) {
  return {
    id: row.id,
    no: row.no,
    kind: row.kind as 'REQUESTED' | 'FIXED',
    status,
    topic: topicIn(row, translate),
    managerName: row.manager.name,
    unitName: row.unit.name,
    declines: row.declines,
    scheduledAt: row.scheduledAt,
    length: row.length,
    place: row.place,
  };
}

async function readClock(found: SeenCase, running: ClockRow | undefined) {
  if (!running) return null;
  const { enterpriseId, status, side, viewer } = found;
  const next = nextStep(talkWorkflow, status, circumstancesOf(found, side));
  const isOverAll = running.holderRole === 'UNION_CHAIR';
  return {
    ...(await describeClock(db(), enterpriseId, running, talkRules)),
    clock: next?.clock ?? null,
    after: isOverAll ? null : (next?.chain[running.link + 1] ?? ('UNION_CHAIR' as const)),
    isWaiting: !viewer.isOnHook && (viewer.isRequester || viewer.isUnionOfficer || viewer.isUnionChair),
  };
}

/** The form of one step. Throws a `Refusal` when it is not open to the actor now. */
export async function readStep({ actor, params, translate }: Asked & { params: StepParams }) {
  const found = await readSeenCase(db(), actor, params.id);
  if (!allowedSteps(found).includes(params.step))
    throw new Refusal('conflict', 'management-talks:refusal.notOpen');
  return {
    step: params.step,
    talk: summaryOf(found, translate),
    minutes: found.row.minutes,
    questions: found.questions,
    hash: found.hash,
    isSigned: found.signedSides.length > 0,
    today: found.today,
  };
}

/** The talk as a file for one's own calendar. Throws a `Refusal` while it is not scheduled. */
export async function readCalendarFile({ actor, params, translate }: Asked) {
  const { row, viewer } = await readSeenCase(db(), actor, params.id);
  if (row.scheduledAt === null || !isParty(viewer))
    throw new Refusal('notFound', 'management-talks:refusal.notScheduled');
  const { no, place, length, scheduledAt, version } = row;
  const topic = topicIn(row, translate);
  const file = calendarFile({ no, topic, place, length, at: scheduledAt, version, now: new Date() });
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${no}.ics"`,
      'Cache-Control': 'no-store',
    },
  });
}

interface TalkSubject {
  id: number;
  no: string;
  kind: string;
  topic: string;
  department: string;
}

/** Talks as notices and lists of several systems name them. */
export const readTalkSubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().$queryRaw<TalkSubject[]>`
    select t.id, t.no, t.kind, t.topic, u.name as department
      from "ManagementTalk" t join "OrgUnit" u on u.id = t."unitId"
     where t."enterpriseId" = ${enterpriseId} and t.id = any(${[...ids]})`;
  return new Map(
    rows.map(({ id, no, department, ...talk }) => [
      id,
      { no, title: topicOf(talk), department, to: `/management-talks/${id}` },
    ]),
  );
};
