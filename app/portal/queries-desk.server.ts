import type { Actor, RoleOrBase } from '#app/core/actor.ts';
import { db, selectLists, type Prisma } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import type { DeskSearch } from '#app/platform/deadlines/desk-search.ts';
import {
  heldBy,
  selectDesk,
  selectLoads,
  type DeskRow,
  type Load,
} from '#app/platform/deadlines/queries-desk.server.ts';
import { readOwedSubjects } from '#app/platform/notifications/subject.ts';
import { bookedRules } from '#app/platform/rules/rule-book.ts';
import { owedInUnits } from './queries-unit-sight.server.ts';
import { RULES } from './rules.server.ts';
import { CONFIDENTIAL, RECORD_LABELS, RECORD_TITLES } from './record-kinds.server.ts';

const PAGE_SIZE = 30;
const BOOKED = bookedRules(RULES);

/** Something whose clock runs, as a desk shows it. */
export interface DeskItem {
  id: number;
  noun: string;
  /** What such a record is called, in the reader's language. */
  label: string;
  to: string;
  title: string;
  about: string | null;
  no: string | null;
  department: string;
  holderName: string | null;
  insteadOfName: string | null;
  holderRole: RoleOrBase;
  dueOn: Day;
  /** Working days; 0 is due today, negative is overdue. */
  workdaysLeft: number;
  /** By which rule, in words. */
  rule: string;
}

/** The first of what somebody owes, and how much that is in all. */
export interface Desk {
  items: DeskItem[];
  loads: NamedLoad[];
}

/** How much of one kind is owed, with its name in the reader's language. */
type NamedLoad = Load & { label: string };

/** What the actor owes himself. */
export function owedBySelf(actor: Actor): Prisma.Sql {
  return heldBy(actor, CONFIDENTIAL);
}

/** The first few of these running clocks and how many there are by noun. One statement, and one for each noun among them. */
export async function readDeskOf(
  actor: Actor,
  whose: Prisma.Sql,
  translate: Translate,
  atMost: number,
): Promise<Desk> {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  const { rows, loads } = await selectLists<{ rows: DeskRow; loads: Load }>(db(), {
    rows: selectDesk(enterpriseId, whose, {}, today, atMost),
    loads: selectLoads(enterpriseId, whose, today),
  });
  return { items: await nameAll(enterpriseId, rows, translate, today), loads: nameLoads(loads, translate) };
}

interface Asked {
  actor: Actor;
  search: DeskSearch;
  translate: Translate;
}

/** A page of all that one owes, or that the units owe which one leads, as the address filters it. */
export async function readDesk({ actor, search, translate }: Asked) {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  const ofUnits = owedInUnits(actor);
  const isOfUnits = search.scope === 'unit' && ofUnits !== null;
  const whose = isOfUnits ? ofUnits : owedBySelf(actor);
  const { rows, loads } = await selectLists<{ rows: DeskRow; loads: Load }>(db(), {
    rows: selectDesk(enterpriseId, whose, search, today, PAGE_SIZE + 1),
    loads: selectLoads(enterpriseId, whose, today),
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    search,
    isOfUnits,
    leads: ofUnits !== null,
    loads: nameLoads(loads, translate),
    items: await nameAll(enterpriseId, shown, translate, today),
    next: rows.length > PAGE_SIZE && last ? `${last.dueOn}.${last.id}` : null,
  };
}

function labelOf(noun: string, translate: Translate): string {
  return translate(RECORD_LABELS[noun] ?? 'portal:noun.other');
}

function nameLoads(loads: readonly Load[], translate: Translate): NamedLoad[] {
  return loads.map((load) => ({ ...load, label: labelOf(load.noun, translate) }));
}

async function nameAll(
  enterpriseId: number,
  rows: readonly DeskRow[],
  translate: Translate,
  today: Day,
): Promise<DeskItem[]> {
  if (rows.length === 0) return [];
  const [calendar, subjectOf] = await Promise.all([
    readWorkCalendar(db(), enterpriseId),
    readOwedSubjects(RECORD_TITLES, enterpriseId, rows, translate),
  ]);
  return rows.flatMap(({ id, subjectType, subjectId, ruleKey, ...row }) => {
    const subject = subjectOf({ subjectType, subjectId });
    if (!subject) return [];
    const booked = BOOKED.get(ruleKey);
    return {
      ...row,
      ...subject,
      id,
      noun: subjectType,
      label: labelOf(subjectType, translate),
      workdaysLeft: calendar.workdaysBetween(today, row.dueOn),
      rule: booked ? translate(booked.name) : '',
    };
  });
}
