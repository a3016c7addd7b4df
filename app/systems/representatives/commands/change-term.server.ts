import type { Actor } from '#app/core/actor.ts';
import { transact, type Prisma, type Tx } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { RUNNING_TERMS, type TermStatus } from '../representative.ts';
import { representativeRules } from '../rules.ts';
import type { TermInput } from '../schema.ts';
import { beginOffice } from './begin-office.server.ts';
import { endOffice } from './end-office.server.ts';
import { termHappened } from './plan-term.server.ts';
import { fieldRefusal } from './refuse.server.ts';
import { takeVacancyStep } from './take-steps.server.ts';

type Term = Prisma.CongressTermGetPayload<object>;

/** From which statuses a step is taken, and to which. */
const STEPS = {
  startElecting: { from: ['PREPARING'], to: 'ELECTING' },
  activate: { from: ['ELECTING'], to: 'ACTIVE' },
  extend: { from: ['ACTIVE'], to: 'EXTENDED' },
  close: { from: RUNNING_TERMS, to: 'CLOSED' },
} as const satisfies Record<TermInput['intent'], { from: readonly TermStatus[]; to: TermStatus }>;

/**
 * Takes a term a step on: elections begin, the term begins, is extended by a year at most, ends. Throws a `Refusal` when
 * its status does not know the step or another term still runs.
 */
export async function changeTerm({
  actor,
  params,
  input,
}: {
  actor: Actor;
  params: { id: number };
  input: TermInput;
}) {
  const { enterpriseId } = actor;
  await transact(async (tx) => {
    const term = await tx.congressTerm.findFirst({ where: { id: params.id, enterpriseId } });
    if (!term) throw new Refusal('notFound', 'terms:refusal.notFound');
    await takeTermStep(tx, actor, term, input);
  });
  return { to: `/terms/${params.id}`, done: { key: `terms:done.${input.intent}` } };
}

/** The same within a transaction. */
export async function takeTermStep(tx: Tx, actor: Actor | null, term: Term, input: TermInput): Promise<void> {
  const { from, to } = STEPS[input.intent];
  const status = term.status;
  if (!from.some((one) => one === status)) throw new Refusal('conflict', 'terms:refusal.notNow');
  if (input.intent === 'activate') await refuseSecond(tx, term);
  const more = input.intent === 'extend' ? await extension(tx, term, input) : {};
  const held = await tx.congressTerm.updateMany({
    where: { id: term.id, version: term.version },
    data: { ...more, status: to, version: { increment: 1 } },
  });
  if (held.count === 0) throw new Refusal('conflict', 'core:refusal.conflict');
  const reason = input.intent === 'extend' ? { reason: input.reason } : {};
  await termHappened(tx, actor, term, input.intent, { from: status, to, ...reason });
  if (input.intent === 'activate') await beginAll(tx, actor, term);
  if (input.intent === 'close') await endAll(tx, actor, term);
}

async function refuseSecond(tx: Tx, { enterpriseId }: Term): Promise<void> {
  const running = await tx.congressTerm.findFirst({
    where: { enterpriseId, status: { in: [...RUNNING_TERMS] } },
    select: { termNo: true },
  });
  if (running) throw new Refusal('conflict', 'terms:refusal.otherRuns', { params: { no: running.termNo } });
}

/** A year at most (上海市职工代表大会条例第二十二条), counted from the last day that the term has now. */
async function extension(tx: Tx, term: Term, { endsOn, reason }: { endsOn: Day; reason: string }) {
  const { enterpriseId } = term;
  const rule = await readRule(tx, enterpriseId, representativeRules['rep.term_extension'], dayOf(new Date()));
  const now = fromDate(term.endsOn);
  const latest = new Date(term.endsOn);
  latest.setUTCMonth(latest.getUTCMonth() + rule.value);
  if (endsOn <= now || endsOn > fromDate(latest))
    throw fieldRefusal('endsOn', 'extension', { from: now, to: fromDate(latest) });
  return { endsOn: toDate(endsOn), extensionReason: reason };
}

/** Those whose election was announced and stood begin with the term; the others when their notice closes. */
async function beginAll(tx: Tx, actor: Actor | null, { id, enterpriseId }: Term): Promise<void> {
  const elected = await tx.representative.findMany({ where: { termId: id, status: 'ELECTED' } });
  const passed = await tx.publicNotice.findMany({
    where: {
      enterpriseId,
      status: 'CLOSED_PASSED',
      subjectType: 'representatives',
      subjectId: { in: elected.map((one) => one.id) },
    },
    select: { subjectId: true },
  });
  const announced = new Set(passed.map(({ subjectId }) => subjectId));
  for (const office of elected.filter((one) => announced.has(one.id))) await beginOffice(tx, actor, office);
}

/** With the term end its offices, and nobody owes a by-election any more. */
async function endAll(tx: Tx, actor: Actor | null, { id, enterpriseId }: Term): Promise<void> {
  const endedOn = dayOf(new Date());
  const offices = await tx.representative.findMany({ where: { termId: id, status: { not: 'ENDED' } } });
  for (const office of offices) {
    const ending = { ...office, status: office.status };
    await endOffice(tx, actor, ending, { reason: 'TERM_END', endedOn });
  }
  const open = await tx.vacancy.findMany({ where: { termId: id, status: 'OPEN' }, select: { id: true } });
  for (const vacancy of open) {
    const step = {
      actor: null,
      enterpriseId,
      id: vacancy.id,
      action: 'close',
      input: { reason: TERM_OVER },
    } as const;
    await takeVacancyStep(tx, step, { closedOn: toDate(endedOn) });
  }
}

/** Stands in the log as the reason. */
const TERM_OVER = '本届任期结束';
