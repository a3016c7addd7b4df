import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate, type Day } from '#app/commons/calendar/day.ts';
import { readRule } from '#app/commons/rules/queries.server.ts';
import { inOffice } from './queries-representatives.server.ts';
import { cardRules, type ShownByCode } from './rules.ts';

const OFFICE = {
  id: true,
  status: true,
  inOfficeFrom: true,
  endedOn: true,
  electionUnitId: true,
  employee: { select: { name: true, position: true } },
  electionUnit: { select: { name: true } },
  entries: {
    where: { status: 'PUBLISHED' },
    orderBy: { id: 'desc' },
    take: 1,
    select: { promise: true, workPhone: true, consultation: true },
  },
} as const;

/**
 * Where the code of a card or poster leads, without signing in: its representative while he is in office, then whoever
 * took his seat, else anybody who represents the same units. Nothing is written, and nothing asked of who scans.
 * Throws a `Refusal` for a code that is none of ours or out of use.
 */
export async function readScan({ params }: { params: { token: string } }) {
  const today = dayOf(new Date());
  const card = await db().contactCard.findUnique({
    where: { token: params.token },
    select: { enterpriseId: true, status: true, endReason: true, representative: { select: OFFICE } },
  });
  const lost = card?.status === 'REVOKED' && card.endReason !== 'OFFICE_ENDED';
  if (!card || lost) throw new Refusal('notFound', 'contact-cards:refusal.unknownCode');
  const { representative: former } = card;
  const holds = isInOffice(former, today);
  const [enterprise, shown, now] = await Promise.all([
    db().orgUnit.findUniqueOrThrow({ where: { id: card.enterpriseId }, select: { name: true, code: true } }),
    readRule(db(), card.enterpriseId, cardRules['card.shown_by_code'], today),
    holds ? former : findSuccessor(former, today),
  ]);
  return {
    enterprise,
    formerName: holds || shown.value === 'NOTHING' ? null : former.employee.name,
    representative: now && shownOf(now, shown.value as ShownByCode),
    representativeId: now?.id ?? null,
    token: params.token,
  };
}

type Office = Awaited<ReturnType<typeof readOffice>>;

function readOffice(id: number) {
  return db().representative.findUniqueOrThrow({ where: { id }, select: OFFICE });
}

function isInOffice({ status, inOfficeFrom, endedOn }: Office, today: Day): boolean {
  return (
    status === 'IN_OFFICE' &&
    inOfficeFrom !== null &&
    fromDate(inOfficeFrom) <= today &&
    (endedOn === null || fromDate(endedOn) >= today)
  );
}

/** Who was elected to the seat; where nobody was yet, the one who came last of those who represent the same units. */
async function findSuccessor(former: Office, today: Day): Promise<Office | null> {
  const vacancy = await db().vacancy.findFirst({
    where: { formerId: former.id, filledBy: inOffice(today) },
    orderBy: { id: 'desc' },
    select: { filledById: true },
  });
  if (vacancy?.filledById) return readOffice(vacancy.filledById);
  return db().representative.findFirst({
    where: { electionUnitId: former.electionUnitId, ...inOffice(today) },
    orderBy: [{ inOfficeFrom: 'desc' }, { id: 'desc' }],
    select: OFFICE,
  });
}

function shownOf({ employee, electionUnit, entries }: Office, shown: ShownByCode) {
  if (shown === 'NOTHING') return null;
  const name = { name: employee.name, unit: electionUnit.name };
  const [entry = NO_ENTRY] = entries;
  if (shown === 'NAME') return { ...name, position: '', ...NO_ENTRY };
  return { ...name, position: employee.position ?? '', ...entry };
}

const NO_ENTRY = { promise: '', workPhone: '', consultation: '' };
