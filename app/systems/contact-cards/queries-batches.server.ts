import type { Actor } from '#app/core/actor.ts';
import { holdsAny } from '#app/core/actor.ts';
import { db, type Db } from '#app/core/db.server.ts';
import { may } from '#app/core/permission.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { readRounding } from '#app/platform/kpi/queries-rounding.server.ts';
import { printRate } from '#app/platform/kpi/rate.ts';
import type { RoundingMode } from '#app/platform/kpi/rounding.ts';
import { representativesInOffice } from '#app/systems/representatives/public.server.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { sheetsOf } from './card.ts';
import { drawCode } from './draw-code.server.ts';
import { canPrintCards } from './permissions.ts';
import { readCardConcerns, readCoverage, type Coverage } from './queries-coverage.server.ts';
import { cardRules } from './rules.ts';

const BATCHES_SHOWN = 60;

/** The union sees the batches of all representatives, a representative his own. */
function batchesOf(actor: Actor) {
  const all = holdsAny(actor, ['UNION_OFFICER', 'UNION_CHAIR'], 'enterprise');
  return { enterpriseId: actor.enterpriseId, ...(all ? {} : { cards: ownCards(actor) }) };
}

function ownCards({ employeeId }: Actor) {
  return { some: { representative: { employeeId: employeeId ?? 0 } } };
}

/** Coverage of every department, the batches, and what one needs to print another. */
export async function readCards({ actor }: { actor: Actor }) {
  const today = dayOf(new Date());
  const { enterpriseId } = actor;
  const [mode, counted, concerns, rule, batches] = await Promise.all([
    readRounding(db(), enterpriseId, today),
    readCoverage(enterpriseId, today),
    readCardConcerns(enterpriseId, today),
    readRule(db(), enterpriseId, cardRules['card.coverage'], today),
    db().cardBatch.findMany({
      where: batchesOf(actor),
      orderBy: { id: 'desc' },
      take: BATCHES_SHOWN,
      select: {
        id: true,
        count: true,
        issuedOn: true,
        unit: { select: { name: true } },
        cards: { take: 1, select: { representative: { select: { employee: { select: { name: true } } } } } },
      },
    }),
  ]);
  const prints = may(actor, canPrintCards);
  return {
    today,
    ...ratesOf(counted, mode),
    wanted: printRate(Math.round(rule.value * 10_000), 10_000, mode),
    concerns,
    prints,
    representatives: prints ? await representativesInOffice(db(), enterpriseId, today) : [],
    batches: batches.map(({ id, count, issuedOn, unit, cards }) => ({
      id,
      count,
      issuedOn: fromDate(issuedOn),
      unitName: unit.name,
      representativeName: cards[0]?.representative.employee.name ?? '',
    })),
  };
}

/** Rates of every department and of all together: counts are added, rates never averaged. */
function ratesOf(counted: readonly Coverage[], mode: RoundingMode) {
  const sum = (of: (one: Coverage) => number) => counted.reduce((all, one) => all + of(one), 0);
  const [people, withCard] = [sum((one) => one.people), sum((one) => one.withCard)];
  return {
    coverage: counted.map((one) => ({ ...one, rate: printRate(one.withCard, one.people, mode) })),
    whole: {
      unitId: 0,
      people,
      withCard,
      unused: sum((one) => one.unused),
      rate: printRate(withCard, people, mode),
    },
  };
}

/** A batch that the actor may see. Throws a `Refusal` when there is none for him. */
export async function findBatch(tx: Db, actor: Actor, id: number) {
  const batch = await tx.cardBatch.findFirst({
    where: { id, ...batchesOf(actor) },
    select: {
      id: true,
      representativeId: true,
      count: true,
      issuedOn: true,
      unit: { select: { id: true, name: true, path: true } },
    },
  });
  if (!batch) throw new Refusal('notFound', 'core:refusal.notFound');
  return batch;
}

export type FoundBatch = Awaited<ReturnType<typeof findBatch>>;

/** A batch as it is printed, ten cards on a sheet, and who has which. */
export async function readBatch({ actor, params }: { actor: Actor; params: { id: number } }) {
  const batch = await findBatch(db(), actor, params.id);
  const representative = await readPrinted(batch.representativeId);
  const cards = await db().contactCard.findMany({
    where: { batchId: batch.id },
    orderBy: { id: 'asc' },
    select: { id: true, no: true, status: true, token: true, holder: { select: { name: true, no: true } } },
  });
  const drawn = await Promise.all(
    cards.map(async ({ token, ...card }) => ({ ...card, qr: await drawCode(token) })),
  );
  return {
    id: batch.id,
    unitName: batch.unit.name,
    issuedOn: fromDate(batch.issuedOn),
    representative,
    sheets: sheetsOf(drawn.filter(({ status }) => status !== 'REVOKED')),
    cards: cards.map(({ id, no, status, holder }) => ({ id, no, status, holder })),
  };
}

/** What a card says of its representative. */
async function readPrinted(id: number) {
  const found = await db().representative.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      status: true,
      employee: { select: { name: true, position: true } },
      electionUnit: { select: { name: true } },
      entries: {
        where: { status: 'PUBLISHED' },
        orderBy: { id: 'desc' },
        take: 1,
        select: { workPhone: true, consultation: true, promise: true },
      },
    },
  });
  const [entry] = found.entries;
  return {
    id: found.id,
    inOffice: found.status === 'IN_OFFICE',
    name: found.employee.name,
    position: found.employee.position ?? '',
    unit: found.electionUnit.name,
    workPhone: entry?.workPhone ?? '',
    consultation: entry?.consultation ?? '',
    promise: entry?.promise ?? '',
  };
}
