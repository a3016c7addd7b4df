import type { Actor } from '#app/core/actor.ts';
import { holdsAny } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { describeClock, selectClock, type ClockRow } from '#app/platform/deadlines/queries-clock.server.ts';
import { photoUrl } from './photo-url.ts';
import { managesTerms } from './policy.ts';
import { readPhotos } from './queries-directory.server.ts';
import { readRepresentative } from './queries-offices.server.ts';
import type { EntryStatus } from './representative.ts';
import { representativeRules } from './rules.ts';

async function readClock(enterpriseId: number, noun: string, id: number) {
  const [clock] = await db().$queryRaw<ClockRow[]>(selectClock(noun, id));
  return clock ? describeClock(db(), enterpriseId, clock, representativeRules) : null;
}

/** The entry that is being worked on, or the published one; its holder's and the union's. */
export async function readEntryPage({ actor, params }: { actor: Actor; params: { id: number } }) {
  const { enterpriseId, employeeId } = actor;
  const office = await readRepresentative(db(), enterpriseId, params.id);
  const isOwn = office.employeeId === employeeId;
  if (!isOwn && !managesTerms(actor)) throw new Refusal('notFound', 'representatives:refusal.notFound');
  const entries = await db().representativeEntry.findMany({
    where: { representativeId: office.id, status: { not: 'EXPIRED' } },
    orderBy: { id: 'desc' },
  });
  const entry = entries.find(({ status }) => status !== 'PUBLISHED') ?? entries[0] ?? null;
  const photo = entry && (await readPhotos(db(), [entry.id])).get(entry.id);
  const status = entry?.status ?? null;
  const isChair = holdsAny(actor, ['UNION_CHAIR'], 'enterprise');
  return {
    id: office.id,
    name: office.name,
    electionUnit: office.electionUnit.name,
    isOwn,
    status,
    ...textsOf(entry),
    photo: photo ? photoUrl(office.id, photo) : null,
    hasPublished: entries.some((one) => one.status === 'PUBLISHED'),
    clock: entry ? await readClock(enterpriseId, 'representative-entries', entry.id) : null,
    ...stepsOf(status, isOwn, isChair, office.status === 'IN_OFFICE'),
  };
}

const EMPTY = { promise: '', duties: '', workPhone: '', consultation: '' };

function textsOf(entry: typeof EMPTY | null): typeof EMPTY {
  const { promise, duties, workPhone, consultation } = entry ?? EMPTY;
  return { promise, duties, workPhone, consultation };
}

function stepsOf(status: EntryStatus | null, isOwn: boolean, isChair: boolean, isInOffice: boolean) {
  return {
    mayConfirm: isOwn && status === 'DRAFT',
    mayDecide: isChair && !isOwn && status === 'SELF_CONFIRMED',
    mayAmend: isOwn && isInOffice && (status === 'PUBLISHED' || status === null),
  };
}

/** What the union may do with an office. */
export async function readOfficeForm({ actor, params }: { actor: Actor; params: { id: number } }) {
  const { id, name, status, inOfficeFrom, electionUnit } = await readRepresentative(
    db(),
    actor.enterpriseId,
    params.id,
  );
  if (status === 'ENDED') throw new Refusal('conflict', 'terms:refusal.notNow');
  return { id, name, status, inOfficeFrom, electionUnit: electionUnit.name, today: dayOf(new Date()) };
}

/** A vacancy: whose seat it was, until when there must be a by-election, and who was elected. */
export async function readVacancy({ actor, params }: { actor: Actor; params: { id: number } }) {
  const { enterpriseId } = actor;
  const row = await db().vacancy.findFirst({
    where: { id: params.id, enterpriseId },
    include: {
      term: { select: { id: true, termNo: true } },
      electionUnit: { select: { id: true, name: true } },
      former: { select: { id: true, endReason: true, employee: { select: { name: true } } } },
      filledBy: { select: { id: true, employee: { select: { name: true } } } },
    },
  });
  if (!row) throw new Refusal('notFound', 'vacancies:refusal.notFound');
  const named = (one: { id: number; employee: { name: string } } | null) =>
    one && { id: one.id, name: one.employee.name };
  const waiting = await db().representative.findFirst({
    where: { electionUnitId: row.electionUnitId, status: 'ELECTED' },
    select: { id: true, employee: { select: { name: true } } },
  });
  return {
    id: row.id,
    status: row.status,
    term: row.term,
    electionUnit: row.electionUnit,
    former: named(row.former),
    endReason: row.former?.endReason ?? null,
    filledBy: named(row.filledBy),
    elected: row.status === 'OPEN' ? named(waiting) : null,
    openedOn: fromDate(row.openedOn),
    closedOn: row.closedOn && fromDate(row.closedOn),
    clock: await readClock(enterpriseId, 'vacancies', row.id),
    mayClose: row.status === 'OPEN' && holdsAny(actor, ['UNION_CHAIR'], 'enterprise'),
  };
}
