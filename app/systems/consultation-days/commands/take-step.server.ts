import type { Actor } from '#app/core/actor.ts';
import { transact, type Prisma } from '#app/core/db.server.ts';
import { within, type Translate } from '#app/core/i18n.ts';
import { Refusal } from '#app/core/refusal.ts';
import { toDate } from '#app/platform/calendar/day.ts';
import { dayInWords } from '#app/platform/format/time-words.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import * as kernel from '#app/platform/workflow/commands/take-step.server.ts';
import { problemOfPerson } from '../policy.ts';
import { matterOf, readBranch, readCaseAlone, readMatter } from '../queries-case.server.ts';
import type { StepParams } from '../schema.ts';
import { consultationWorkflow, type DayWords } from '../workflow.ts';
import type { DayStep } from './day-step.ts';
import { draftReport } from './draft-report.server.ts';
import { moveDay } from './move-day.server.ts';
import { refuseNames } from './refuse-names.server.ts';

interface Change {
  data: Prisma.ConsultationDayUncheckedUpdateManyInput;
  told?: Prisma.InputJsonObject;
}

type Effect = (step: DayStep) => Promise<Change> | Change;

/** Takes a step of a consultation day. Throws as the kernel does, and a `Refusal` that says until when it had to be. */
export async function takeDayStep(step: DayStep): Promise<void> {
  const { tx, found, actor, action, input } = step;
  const { row, status } = found;
  if (action === 'announce') refuseLate(step);
  await kernel.takeStep({
    tx,
    actor,
    action,
    input,
    calendar: found.calendar,
    workflow: consultationWorkflow,
    matter: matterOf(found),
    problemOfPerson: (transition) => problemOfPerson(transition, found.people, actor),
    version: row.version,
    async write({ to }) {
      const { data, told = {} } = await EFFECTS[action](step);
      await tx.consultationDay.updateMany({ where: { id: row.id }, data: { ...data, status: to } });
      return told;
    },
    readAgain: () => readMatter(tx, row.enterpriseId, row.id),
  });
  if (action === 'announce' || (action === 'move' && status === 'ANNOUNCED')) await tellBranch(step);
}

/** Too late is too late, and one learns until when it had to be. */
function refuseLate({ found, translate }: DayStep): void {
  const { status, holding, announceBy, rules } = found;
  if (status !== 'SCHEDULED' || holding.has('inTime')) return;
  const day = dayInWords(announceBy, within('core', translate));
  const params = { days: rules['consult.announce'], day };
  throw new Refusal('conflict', 'consultation-days:refusal.inTime', { params });
}

/** Everybody of the branch hears of it, apart from those whom the kernel has told. */
async function tellBranch({ tx, found, actor, action }: DayStep): Promise<void> {
  const { row, today } = found;
  const told = new Set([...matterOf(found).concerned, actor.employeeId]);
  const others = (await readBranch(tx, row.unit.path, today)).filter((id) => !told.has(id));
  const about = {
    enterpriseId: row.enterpriseId,
    subjectType: 'consultation-days',
    subjectId: row.id,
    name: consultationWorkflow.events[action],
  };
  await notify(
    tx,
    others.map((employeeId) => ({ ...about, employeeId, kind: 'MINE' as const })),
  );
}

const EFFECTS: Readonly<Record<DayWords['action'], Effect>> = {
  announce: ({ found }) => ({ data: { announcedOn: toDate(found.today) } }),
  open: () => ({ data: { openedAt: new Date() } }),
  async close(step) {
    const drafted = await draftReport(step);
    const { visitors, matters, onSpot, summary } = drafted;
    const json = { ...drafted } as unknown as Prisma.InputJsonObject;
    return { data: { closedAt: new Date(), visitors, matters, onSpot, summary, drafted: json } };
  },
  summarise({ found, input }) {
    const { visitors, matters, onSpot, summary } = input as {
      visitors: number;
      matters: number;
      onSpot: number;
      summary: string;
    };
    return {
      data: {
        visitors,
        matters,
        onSpot,
        summary,
        summarisedOn: toDate(found.today),
        signedOn: null,
        signedById: null,
      },
    };
  },
  async sign({ tx, found, actor }) {
    await refuseNames(tx, found, found.row.summary);
    return { data: { signedOn: toDate(found.today), signedById: actor.employeeId } };
  },
  publish: ({ found }) => ({ data: { publishedOn: toDate(found.today) } }),
  move: (step) => moveDay(step),
};

interface Act {
  actor: Actor;
  params: StepParams;
  input: Record<string, unknown>;
  translate: Translate;
}

/** The write of a step's form: announce, open, close, move, sign, publish. */
export async function actOnDay({ actor, params, input, translate }: Act) {
  const { id, step } = params;
  const to = await transact(async (tx) => {
    const found = await readCaseAlone(tx, actor.enterpriseId, id);
    await takeDayStep({ tx, found, actor, action: step, input, translate });
    if (step !== 'move') return id;
    const { replacedById } = await tx.consultationDay.findUniqueOrThrow({ where: { id } });
    return replacedById ?? id;
  });
  return { to: PLACES[step](to), done: { key: `consultation-days:stepDone.${step}` } };
}

const PLACES: Readonly<Record<StepParams['step'], (id: number) => string>> = {
  announce: (id) => `/consultation-days/${id}`,
  move: (id) => `/consultation-days/${id}`,
  open: (id) => `/consultation-days/${id}/desk`,
  close: (id) => `/consultation-days/${id}`,
  sign: (id) => `/consultation-days/${id}/report`,
  publish: (id) => `/consultation-days/${id}/report`,
};
