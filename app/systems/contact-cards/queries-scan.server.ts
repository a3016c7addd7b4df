import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { successorOf, type NamedRepresentative } from '#app/systems/representatives/public.server.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { cardRules, type ShownByCode } from './rules.ts';

/**
 * Where the code of a card or poster leads, without signing in: its representative while he is in office, then whoever
 * took his seat, else anybody who represents the same units. Nothing is written, and nothing asked of who scans.
 * Throws a `Refusal` for a code that is none of ours or out of use.
 */
export async function readScan({ params }: { params: { token: string } }) {
  const card = await db().contactCard.findUnique({
    where: { token: params.token },
    select: {
      enterpriseId: true,
      status: true,
      endReason: true,
      representative: { select: { id: true, employee: { select: { name: true } } } },
    },
  });
  const lost = card?.status === 'REVOKED' && card.endReason !== 'OFFICE_ENDED';
  if (!card || lost) throw new Refusal('notFound', 'contact-cards:refusal.unknownCode');
  const { enterpriseId, representative: former } = card;
  const today = dayOf(new Date());
  const [enterprise, shown, now] = await Promise.all([
    db().orgUnit.findUniqueOrThrow({ where: { id: enterpriseId }, select: { name: true, code: true } }),
    readRule(db(), enterpriseId, cardRules['card.shown_by_code'], today),
    successorOf(db(), former.id, today),
  ]);
  const isHeld = now?.id === former.id;
  return {
    enterprise,
    formerName: isHeld || shown.value === 'NOTHING' ? null : former.employee.name,
    representative: now && (await shownOf(now, shown.value as ShownByCode)),
    representativeId: now?.id ?? null,
    token: params.token,
  };
}

const NO_ENTRY = { promise: '', workPhone: '', consultation: '' };

async function shownOf({ id, name, position, electionUnitName }: NamedRepresentative, shown: ShownByCode) {
  if (shown === 'NOTHING') return null;
  const named = { name, unit: electionUnitName };
  if (shown === 'NAME') return { ...named, position: '', ...NO_ENTRY };
  const entry = await db().representativeEntry.findFirst({
    where: { representativeId: id, status: 'PUBLISHED' },
    orderBy: { id: 'desc' },
    select: { promise: true, workPhone: true, consultation: true },
  });
  return { ...named, position: position ?? '', ...(entry ?? NO_ENTRY) };
}
