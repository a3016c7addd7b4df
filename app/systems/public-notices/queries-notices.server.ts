import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { describeClock, selectClock, type ClockRow } from '#app/platform/deadlines/queries-clock.server.ts';
import type { ReadSubjects } from '#app/platform/notifications/subject.ts';
import { allowedSteps, keepsNotices } from './policy.ts';
import {
  RUNNING_STATUSES,
  typedDetails,
  UNPUBLISHED_STATUSES,
  type NoticeResult,
  type PublicNoticeStatus,
} from './public-notice.ts';
import { isRunning, readVisibleCase, type NoticeCase } from './queries-case.server.ts';
import { publicNoticeRules } from './rules.ts';
import { STEP_SCHEMAS, type FormStep, type StepParams } from './schema.ts';

const SHOWN_CLOSED = 50;

/** Notices on the board, those being prepared (for the union), and the last fifty that closed. */
export async function readNoticeList({ actor }: { actor: Actor }) {
  const { enterpriseId } = actor;
  const keeps = keepsNotices(actor);
  const today = dayOf(new Date());
  const list = (statuses: readonly PublicNoticeStatus[], take?: number) =>
    db().publicNotice.findMany({
      where: {
        enterpriseId,
        status: { in: [...statuses] },
        ...(keeps ? {} : { publishedOn: { not: null } }),
      },
      orderBy: [{ publishedOn: 'desc' }, { id: 'desc' }],
      ...(take === undefined ? {} : { take }),
    });
  const [running, prepared, closed] = await Promise.all([
    list(RUNNING_STATUSES),
    keeps ? list(UNPUBLISHED_STATUSES) : [],
    list(['CLOSED_PASSED', 'CLOSED_FAILED', 'WITHDRAWN'], SHOWN_CLOSED),
  ]);
  const calendar = await readWorkCalendar(db(), enterpriseId);
  const line = (row: (typeof running)[number]) => ({
    id: row.id,
    no: row.no,
    title: row.title,
    kind: row.kind,
    status: row.status,
    publishedOn: row.publishedOn && fromDate(row.publishedOn),
    endsOn: row.endsOn && fromDate(row.endsOn),
    closedOn: row.closedOn && fromDate(row.closedOn),
    workdaysLeft: row.endsOn ? calendar.workdaysBetween(today, fromDate(row.endsOn)) : null,
  });
  return { keeps, running: running.map(line), prepared: prepared.map(line), closed: closed.map(line) };
}

/** A notice's page. Lines of persons leave it when the notice closes; the union keeps its archive copy. */
export async function readNotice({ actor, params }: { actor: Actor; params: { id: number } }) {
  const found = await readVisibleCase(db(), actor, params.id);
  const { row, status, kind, endsOn, today, holding, people, details } = found;
  const keeps = keepsNotices(actor);
  const allowed = allowedSteps(status, holding, people, actor);
  const calendar = await readWorkCalendar(db(), actor.enterpriseId);
  return {
    id: row.id,
    no: row.no,
    title: row.title,
    body: row.body,
    kind,
    status,
    isRunning: isRunning(found),
    publishedOn: row.publishedOn && fromDate(row.publishedOn),
    endsOn,
    closedOn: row.closedOn && fromDate(row.closedOn),
    workdaysLeft: endsOn ? calendar.workdaysBetween(today, endsOn) : null,
    isOver: holding.has('over'),
    minDays: row.minDays,
    dayKind: row.dayKind === 'days' ? ('days' as const) : ('workdays' as const),
    result: row.result as NoticeResult | null,
    reason: row.reason,
    details: showsDetails(found) || keeps ? details : [],
    isArchiveCopy: keeps && !showsDetails(found) && details.length > 0,
    keeps,
    replacedBy: await readReplacement(row.id),
    replacesId: row.replacesId,
    objections: await readObjections(found, actor, keeps),
    allowed: allowed.filter((step): step is FormStep => step in STEP_SCHEMAS),
    mayChange: allowed.includes('change') || allowed.includes('replace'),
    clock: keeps ? await readClock(actor.enterpriseId, row.id) : null,
  };
}

function showsDetails(found: NoticeCase): boolean {
  return isRunning(found) || UNPUBLISHED_STATUSES.includes(found.status);
}

async function readReplacement(id: number) {
  return db().publicNotice.findFirst({
    where: { replacesId: id },
    select: { id: true, no: true, publishedOn: true },
  });
}

/** An objection is known to who made it and to the union; others see only that there are some. */
async function readObjections({ row }: NoticeCase, { employeeId }: Actor, keeps: boolean) {
  const shown = row.objections.filter(({ authorId }) => keeps || authorId === employeeId);
  const authors = await db().employee.findMany({
    where: { id: { in: shown.map(({ authorId }) => authorId) } },
    select: { id: true, name: true },
  });
  return shown.map(({ id, authorId, text, status, answer, createdAt }) => ({
    id,
    text,
    answer,
    status,
    isOwn: authorId === employeeId,
    author: authors.find((one) => one.id === authorId)?.name ?? '',
    on: dayOf(createdAt),
  }));
}

async function readClock(enterpriseId: number, id: number) {
  const [clock] = await db().$queryRaw<ClockRow[]>(selectClock('public-notices', id));
  return clock
    ? { ...(await describeClock(db(), enterpriseId, clock, publicNoticeRules)), name: clock.clock }
    : null;
}

/** The form of one step. Throws a `Refusal` when the step is not open to the actor now. */
export async function readNoticeStep({ actor, params }: { actor: Actor; params: StepParams }) {
  const found = await readVisibleCase(db(), actor, params.id);
  const allowed = allowedSteps(found.status, found.holding, found.people, actor);
  if (!allowed.includes(params.step)) throw new Refusal('conflict', 'public-notices:refusal.notNow');
  const { id, no, title } = found.row;
  const open = found.open.filter(({ status }) => status === 'INVESTIGATING');
  return {
    step: params.step,
    notice: { id, no, title },
    objections: open.map((one) => ({ id: one.id, text: one.text })),
  };
}

/** The form that changes a notice, filled. Throws a `Refusal` when it is closed. */
export async function readNoticeForm({ actor, params }: { actor: Actor; params: { id: number } }) {
  const found = await readVisibleCase(db(), actor, params.id);
  const allowed = allowedSteps(found.status, found.holding, found.people, actor);
  const voids = allowed.includes('replace');
  if (!voids && !allowed.includes('change')) throw new Refusal('conflict', 'public-notices:refusal.notNow');
  const { id, no, title, body, minDays } = found.row;
  return { id, no, title, body, minDays, voids, details: typedDetails(found.details) };
}

/** Notices as lists of several systems name them. */
export const readNoticeSubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().publicNotice.findMany({
    where: { enterpriseId, id: { in: [...ids] } },
    select: { id: true, no: true, title: true, unit: { select: { name: true } } },
  });
  return new Map(
    rows.map(({ id, no, title, unit }) => [
      id,
      { no, title, department: unit.name, to: `/public-notices/${id}` },
    ]),
  );
};
