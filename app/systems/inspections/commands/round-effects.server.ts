import type { Prisma, Tx } from '#app/core/db.server.ts';
import { within } from '#app/core/i18n.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, isDay, toDate } from '#app/platform/calendar/day.ts';
import { dayInWords } from '#app/platform/format/time-words.ts';
import { problemsOfChecklist, type Checklist } from '../checklist.ts';
import { PHOTOS_OF_FINDING } from '../inspection.ts';
import { leaderOf, type SeenRound } from '../queries-case.server.ts';
import { readFindingPhotos } from '../queries-photos.server.ts';
import type { RoundAction } from '../round-actions.ts';
import { maySurprise } from '../rules.ts';
import { postResult } from './post-result.server.ts';
import type { RoundContext } from './round-context.server.ts';
import { roundRefusal } from './round-refusal.server.ts';
import { takeFindingStep } from './take-finding-step.server.ts';
import { teamOf, type TypedTeam } from './team.server.ts';
import { tellNotified, tellResult } from './tell-people.server.ts';

interface StepEffect {
  data?: Prisma.InspectionRoundUncheckedUpdateManyInput;
  told?: Prisma.InputJsonObject;
}

type Effect = (context: RoundContext) => StepEffect | Promise<StepEffect>;

function text(input: RoundContext['input'], field: string): string {
  const value = input[field];
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * The unit is told in time, or the topic may be looked at without notice; what is asked on site stays as it is now.
 */
const notify: Effect = async ({ tx, found, translate }) => {
  const { row, today, rules, plannedOn, topic } = found;
  if (leaderOf(found) === null) throw new Refusal('conflict', 'inspections:refusal.noLeader');
  if (row.stops.length === 0) throw new Refusal('conflict', 'inspections:refusal.noPlace');
  const notice = Number(rules['inspection.notice']);
  const earliest = addDays(today, notice);
  if (row.isSurprise && !maySurprise(rules['inspection.surprise_topics'], topic))
    throw new Refusal('conflict', 'inspections:refusal.noSurprise');
  if (plannedOn < today) throw new Refusal('conflict', 'inspections:refusal.dayGone');
  if (!row.isSurprise && plannedOn < earliest) {
    const day = dayInWords(earliest, within('core', translate));
    throw new Refusal('conflict', 'inspections:refusal.noticeLate', { params: { days: notice, day } });
  }
  return { data: { notifiedOn: toDate(today), checklist: await frozen(found, tx) } };
};

async function frozen({ row }: SeenRound, tx: Tx): Promise<Prisma.InputJsonObject> {
  if (row.templateId === null) return { sections: [] };
  const template = await tx.inspectionTemplate.findUniqueOrThrow({ where: { id: row.templateId } });
  const checklist = template.checklist as unknown as Checklist;
  const isEmpty = checklist.sections.every(({ items }) => items.length === 0);
  if (isEmpty || problemsOfChecklist(checklist).length > 0)
    throw new Refusal('conflict', 'inspections:refusal.template', { params: { name: template.name } });
  return checklist as unknown as Prisma.InputJsonObject;
}

const move: Effect = async ({ found, input }) => {
  const plannedOn = text(input, 'plannedOn');
  if (!isDay(plannedOn) || plannedOn < found.today) throw roundRefusal('plannedOn', 'plannedOnPast');
  const reason = text(input, 'reason');
  return {
    data: { plannedOn: toDate(plannedOn), notifiedOn: null },
    told: { from: found.plannedOn, day: plannedOn, reason },
  };
};

/** Another team goes along; who stays keeps his part unless it was changed. */
const changeTeam: Effect = async ({ tx, found, input }) => {
  const { id: roundId, enterpriseId, today } = found;
  const members = await teamOf(tx, enterpriseId, input as unknown as TypedTeam, today);
  await tx.roundMember.deleteMany({ where: { roundId } });
  await tx.roundMember.createMany({ data: members.map((member) => ({ ...member, enterpriseId, roundId })) });
  return {};
};

/** Who was there: those who signed in by phone stay, the leader names the others. */
const finish: Effect = async ({ tx, found, input }) => {
  const named = ticksOf(input, 'present');
  const there = found.row.members.map(({ employeeId }) => employeeId).filter((id) => named.has(`m${id}`));
  await tx.roundMember.updateMany({
    where: { roundId: found.id, employeeId: { in: there }, presentAt: null },
    data: { presentAt: found.row.startedAt ?? new Date() },
  });
  return { data: { draftedOn: toDate(found.today) } };
};

/** The names of what was ticked under one heading of a form. */
function ticksOf(input: RoundContext['input'], heading: string): ReadonlySet<string> {
  const typed = input[heading];
  const entries = typeof typed === 'object' && typed !== null ? Object.entries(typed) : [];
  return new Set(entries.filter(([, value]) => value === 'on').map(([name]) => name));
}

/** Every finding has a picture, or is taken out with a reason; with the report they are the management's to give out. */
const submitReport: Effect = async ({ tx, found, by, input }) => {
  const { row, today, enterpriseId } = found;
  const left = row.findings.filter(({ status }) => status === 'FOUND');
  const photos = await readFindingPhotos(
    tx,
    enterpriseId,
    left.map(({ id }) => id),
  );
  const bare = left.filter(({ id }) => (photos.get(id) ?? []).length < PHOTOS_OF_FINDING.min);
  if (bare.length > 0) {
    const params = { seqs: bare.map(({ seq }) => seq).join('、') };
    throw new Refusal('conflict', 'inspections:refusal.noPhoto', { params });
  }
  for (const { id } of left) await takeFindingStep({ tx, by, findingId: id, action: 'report', input: {} });
  return { data: { summary: text(input, 'summary'), reportedOn: toDate(today) } };
};

const publish: Effect = async ({ tx, found, input }) => {
  const named = ticksOf(input, 'withheld');
  const kept = found.row.findings.filter(({ seq }) => named.has(`f${seq}`)).map(({ id }) => id);
  await tx.finding.updateMany({ where: { roundId: found.id }, data: { withheld: false } });
  await tx.finding.updateMany({ where: { id: { in: kept } }, data: { withheld: true } });
  return { data: { publishedOn: toDate(found.today) } };
};

const takeToCongress: Effect = ({ found, input }) => {
  const congressOn = text(input, 'congressOn');
  if (!isDay(congressOn) || congressOn > found.today) throw roundRefusal('congressOn', 'congressOnLate');
  return {
    data: { congressOn: toDate(congressOn), closedOn: toDate(found.today) },
    told: { day: congressOn },
  };
};

/** What each step does beside changing the status. */
export const ROUND_EFFECTS: Record<RoundAction, Effect> = {
  approve: () => ({}),
  notify,
  start: () => ({ data: { startedAt: new Date() } }),
  finish,
  submitReport,
  changeTeam,
  rectify: () => ({}),
  settle: ({ found }) => ({ data: { settledOn: toDate(found.today) } }),
  publish,
  takeToCongress,
  move,
  cancel: ({ found, input }) => {
    const reason = text(input, 'reason');
    return { data: { reason, closedOn: toDate(found.today) }, told: { reason } };
  },
};

/** What follows once the step is written, in the same transaction. */
export const AFTERWARDS: Partial<Record<RoundAction, (context: RoundContext) => Promise<void>>> = {
  notify: tellNotified,
  async publish(context) {
    await postResult(context);
    await tellResult(context);
  },
};
