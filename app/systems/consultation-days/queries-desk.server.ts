import { randomUUID } from 'node:crypto';
import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { authorKeyOf } from '#app/systems/concerns/public.server.ts';
import { clockTime } from '#app/platform/format/time-words.ts';
import type { VisitStatus } from './consultation-day.ts';
import { allowedSteps, mayServe, mayTakeMatters } from './policy.ts';
import { readCase } from './queries-case.server.ts';
import { checkCode } from './queries-code.server.ts';
import { drawCode } from '#app/platform/format/draw-code.server.ts';
import { countMatters } from './queries-counts.server.ts';
import { factsOf } from './queries-day.server.ts';
import type { DeskSearch, VisitParams } from './schema.ts';

interface Asked {
  actor: Actor;
  params: { id: number };
  search: DeskSearch;
}

/**
 * The table of whoever is on duty: who waits, who is expected, and what a scanned code says. Throws a `Refusal` for
 * anybody else.
 */
export async function readDesk({ actor, params, search }: Asked) {
  const found = await readCase(db(), actor.enterpriseId, params.id);
  const { people, status, holding } = found;
  if (!mayServe(actor, people)) throw new Refusal('forbidden', 'consultation-days:refusal.notOnDuty');
  const visits = await db().consultationVisit.findMany({
    where: { dayId: params.id, status: { not: 'CANCELLED' } },
    orderBy: { id: 'asc' },
    include: { employee: { select: { name: true, no: true } } },
  });
  const lines = visits.map((visit) => ({
    id: visit.id,
    status: visit.status,
    station: visit.station,
    fromTime: visit.fromTime,
    code: visit.code,
    name: visit.employee?.name ?? null,
    no: visit.employee?.no ?? null,
    at: visit.checkedInAt && clockTime(visit.checkedInAt),
    isCalled: visit.calledAt !== null,
  }));
  const of = (wanted: VisitStatus) => lines.filter((line) => line.status === wanted);
  const order = (line: (typeof lines)[number]) =>
    `${line.isCalled ? 0 : 1} ${line.fromTime ?? line.at ?? ''}`;
  return {
    ...factsOf(found),
    takesMatters: mayTakeMatters(actor, people),
    allowed: allowedSteps(status, holding, people, actor),
    stations: stationsOf(found.row.shifts),
    ownStation: found.row.shifts.find(({ employeeId }) => employeeId === actor.employeeId)?.station ?? '',
    code: search.code ?? '',
    scanned: search.code && status === 'OPEN' ? await checkCode(db(), found, search.code) : null,
    waiting: of('CHECKED_IN').sort((a, b) => order(a).localeCompare(order(b))),
    expected: of('RESERVED')
      .map(({ id, station, fromTime, name, no }) => ({ id, station, fromTime, name, no }))
      .sort((a, b) => (a.fromTime ?? '').localeCompare(b.fromTime ?? '')),
    served: of('DONE').length,
    unnamed: {
      count: found.row.unnamed,
      way: search.unnamed && status === 'OPEN' ? await drawWay(actor.enterpriseId) : null,
    },
  };
}

/** Where one sends a concern unnamed, as an address and as a code for the visitor's own phone. */
async function drawWay(enterpriseId: number) {
  const { code } = await db().orgUnit.findUniqueOrThrow({
    where: { id: enterpriseId },
    select: { code: true },
  });
  const path = `/unnamed-concerns/new?${new URLSearchParams({ enterprise: code ?? '' })}`;
  return { path, code: await drawCode(path) };
}

function stationsOf(shifts: readonly { station: string; part: string }[]): string[] {
  const heard = shifts.filter(({ part }) => part === 'REPRESENTATIVE');
  return [...new Set(heard.map(({ station }) => station))].sort();
}

/** The screen of the room: counts and codes, and nobody's name. */
export async function readWall({ actor, params }: { actor: Actor; params: { id: number } }) {
  const found = await readCase(db(), actor.enterpriseId, params.id);
  const visits = await db().consultationVisit.findMany({
    where: { dayId: params.id, status: { in: ['CHECKED_IN', 'DONE'] } },
    orderBy: [{ fromTime: 'asc' }, { checkedInAt: 'asc' }],
    select: { status: true, code: true, station: true, calledAt: true },
  });
  const there = visits.filter(({ status }) => status === 'CHECKED_IN');
  const called = there
    .filter(({ calledAt }) => calledAt !== null)
    .sort((a, b) => Number(b.calledAt) - Number(a.calledAt));
  const waiting = there.filter(({ calledAt }) => calledAt === null);
  const { matters, onSpot } = await countMatters(db(), actor.enterpriseId, params.id);
  const { id, status, onDay, fromTime, place, theme } = factsOf(found);
  return {
    id,
    status,
    onDay,
    fromTime,
    place,
    theme,
    waiting: waiting.length,
    served: visits.length - there.length,
    matters,
    onSpot,
    called: called.slice(0, CALLED_AT_MOST).map(({ code, station }) => ({ code, station })),
    next: waiting.slice(0, NEXT_AT_MOST).map(({ code }) => code),
  };
}

const CALLED_AT_MOST = 4;
const NEXT_AT_MOST = 6;

/**
 * A visitor at the table, with what he has said so far, as far as whoever sits there typed it. Throws a `Refusal` when he
 * is not there any more, or for whoever does not hear visitors.
 */
export async function readVisit({ actor, params }: { actor: Actor; params: VisitParams }) {
  const { enterpriseId } = actor;
  const found = await readCase(db(), enterpriseId, params.id);
  if (!mayTakeMatters(actor, found.people))
    throw new Refusal('forbidden', 'consultation-days:refusal.onlyRepresentatives');
  const visit = await db().consultationVisit.findFirst({
    where: { id: params.visitId, dayId: params.id },
    include: { employee: { select: { name: true, no: true } } },
  });
  if (!visit) throw new Refusal('notFound', 'consultation-days:refusal.noVisit');
  const { employeeId, employee, code, station, fromTime, knownBy, status } = visit;
  const [departments, enterprise] = await Promise.all([
    db().orgUnit.findMany({
      where: { enterpriseId, kind: 'DEPARTMENT', closedOn: null },
      orderBy: { id: 'asc' },
      select: { id: true, name: true },
    }),
    db().orgUnit.findUniqueOrThrow({ where: { id: enterpriseId }, select: { code: true } }),
  ]);
  return {
    ...factsOf(found),
    formKey: randomUUID(),
    enterpriseCode: enterprise.code ?? '',
    departments,
    visit: { id: visit.id, code, station, fromTime, knownBy, isThere: status === 'CHECKED_IN', ...employee },
    matters: employeeId === null ? [] : await readMatters(actor, params.id, employeeId),
  };
}

async function readMatters({ enterpriseId, employeeId }: Actor, dayId: number, authorId: number) {
  const rows = await db().concern.findMany({
    where: {
      enterpriseId,
      source: 'CONSULTATION_DAY',
      sourceId: dayId,
      typistId: employeeId,
      OR: [{ authorId }, { authorKey: authorKeyOf(enterpriseId, authorId) }],
    },
    orderBy: { id: 'asc' },
    select: { id: true, no: true, category: true, status: true, tier: true, answeredOnSpot: true },
  });
  return rows.map((row) => ({
    ...row,
    category: row.category,
    status: row.status,
    tier: row.tier as 'NAMED' | 'CONFIDENTIAL',
  }));
}
