import type { Actor } from '#app/core/actor.ts';
import { db, type Db } from '#app/core/db.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import { findUnitOn } from '#app/systems/roster/public.server.ts';
import { managesTerms } from './policy.ts';
import {
  countByElectionUnit,
  representativeOfEmployee,
  representativesInOffice,
  representativesOf,
  type NamedRepresentative,
  type Represented,
} from './queries-offices.server.ts';
import { photoUrl } from './photo-url.ts';
import { isMeant, type DirectorySearch } from './search.ts';

/** 找我的代表: one's own first, then all in office, by unit, name, pinyin, initials or 工号. */
export async function readDirectory({ actor, search }: { actor: Actor; search: DirectorySearch }) {
  const { enterpriseId, employeeId } = actor;
  const today = dayOf(new Date());
  const all = await representativesInOffice(db(), enterpriseId, today);
  const mine = await readMine(actor, today);
  const ids = new Set((await wantedIn(enterpriseId, search.unit, all, today)).map(({ id }) => id));
  const pinyin = await readPinyin(all);
  const found = all
    .filter(({ id }) => ids.has(id))
    .filter((one) => isMeant(search.q ?? '', { ...one, pinyin: pinyin.get(one.employeeId) ?? '' }));
  const termId = all[0]?.termId;
  const people =
    termId === undefined ? new Map<number, Represented>() : await countByElectionUnit(db(), termId, today);
  const entries = await readPublished([...mine, ...found].map(({ id }) => id));
  const card = (one: NamedRepresentative) => ({
    ...one,
    people: people.get(one.electionUnitId)?.people ?? 0,
    entry: entries.get(one.id) ?? null,
  });
  const own =
    employeeId === null ? null : await representativeOfEmployee(db(), enterpriseId, employeeId, today);
  return {
    search,
    isEmployee: employeeId !== null,
    manages: managesTerms(actor),
    ownId: own?.id ?? null,
    mine: mine.map(card),
    found: found.map(card),
    total: all.length,
    units: await readUnits(enterpriseId),
  };
}

/** Those of the unit of today, whoever works in the same unit first: he is met every day. */
async function readMine({ enterpriseId, employeeId }: Actor, today: string): Promise<NamedRepresentative[]> {
  if (employeeId === null) return [];
  const unit = await findUnitOn(db(), employeeId, today);
  if (!unit) return [];
  const found = await representativesOf(db(), enterpriseId, unit.path, today);
  const mates = await db().unitMembership.findMany({
    where: {
      unitId: unit.id,
      employeeId: { in: found.map((one) => one.employeeId) },
      ...onDay(today)('fromOn', 'toOn'),
    },
    select: { employeeId: true },
  });
  const near = new Set(mates.map((mate) => mate.employeeId));
  return found.sort((a, b) => Number(near.has(b.employeeId)) - Number(near.has(a.employeeId)));
}

/** Those who represent the unit, or any unit below it. */
async function wantedIn(
  enterpriseId: number,
  unitId: number | undefined,
  all: NamedRepresentative[],
  today: string,
): Promise<NamedRepresentative[]> {
  if (unitId === undefined) return all;
  const unit = await db().orgUnit.findFirst({ where: { id: unitId, enterpriseId }, select: { path: true } });
  if (!unit) return all;
  const below = await db().electionUnitPart.findMany({
    where: { electionUnit: { enterpriseId }, unit: { path: { startsWith: unit.path } } },
    select: { electionUnitId: true },
  });
  const within = new Set(below.map(({ electionUnitId }) => electionUnitId));
  const over = await representativesOf(db(), enterpriseId, unit.path, today);
  return [...over, ...all.filter(({ electionUnitId }) => within.has(electionUnitId))];
}

async function readPinyin(of: readonly NamedRepresentative[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db().employee.findMany({
    where: { id: { in: of.map(({ employeeId }) => employeeId) } },
    select: { id: true, pinyin: true },
  });
  return new Map(rows.map(({ id, pinyin }) => [id, pinyin]));
}

/** Departments, and teams as `染色车间 甲班`. */
async function readUnits(enterpriseId: number) {
  const units = await db().orgUnit.findMany({
    where: { enterpriseId, kind: { in: ['DEPARTMENT', 'TEAM'] }, closedOn: null },
    orderBy: { path: 'asc' },
    select: { id: true, name: true, kind: true, parent: { select: { name: true } } },
  });
  return units.map(({ id, name, kind, parent }) => ({
    id,
    name: kind === 'TEAM' && parent ? `${parent.name} ${name}` : name,
  }));
}

/** What everybody may know of a representative by his entry. */
export interface PublishedEntry {
  entryId: number;
  promise: string;
  duties: string;
  workPhone: string;
  consultation: string;
  photo: string | null;
}

/** The published entries of these representatives, by the representative's id. */
export async function readPublished(
  ids: readonly number[],
  tx: Db = db(),
): Promise<ReadonlyMap<number, PublishedEntry>> {
  const entries = await tx.representativeEntry.findMany({
    where: { representativeId: { in: [...ids] }, status: 'PUBLISHED' },
    orderBy: { id: 'asc' },
  });
  const photos = await readPhotos(
    tx,
    entries.map(({ id }) => id),
  );
  return new Map(
    entries.map(({ id, representativeId, promise, duties, workPhone, consultation }) => {
      const photo = photos.get(id);
      const url = photo === undefined ? null : photoUrl(representativeId, photo);
      return [representativeId, { entryId: id, promise, duties, workPhone, consultation, photo: url }];
    }),
  );
}

/** The latest photo of each entry: attachment ids by the entry's id. */
export async function readPhotos(tx: Db, entryIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await tx.attachment.findMany({
    where: { subjectType: 'representative-entries', subjectId: { in: [...entryIds] }, slot: 'PHOTO' },
    orderBy: { id: 'asc' },
    select: { id: true, subjectId: true },
  });
  return new Map(rows.map(({ id, subjectId }) => [subjectId, id]));
}
