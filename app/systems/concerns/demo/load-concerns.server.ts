import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '#app/core/actor.ts';
import { db, transact, type Tx } from '#app/core/db.server.ts';
import { toDate, dayOf } from '#app/platform/calendar/day.ts';
import { raiseConcern } from '../commands/raise-concern.server.ts';
import { registerConcern } from '../commands/register-concern.server.ts';
import { takeConcernStep, type StepBy } from '../commands/take-step.server.ts';
import { detailsOf } from '../category-fields.ts';
import { ROLES_OF_DUTY } from '../duty.ts';
import { makeProposalOf } from '#app/systems/proposals/public.server.ts';
import type { Cast } from '#app/platform/demo/cast.ts';
import type { DemoStage } from '#app/platform/demo/stage.ts';
import type { TypedConcern } from '../schema.ts';
import { OPEN_STORIES } from './open-stories.ts';
import { PAST_STORIES } from './past-stories.ts';
import type { Beat, Story } from './story.ts';
import { demoActor } from '#app/platform/demo/queries-actor.server.ts';
import { daysUntilDue, letDaysPass } from './let-days-pass.server.ts';

/** What a story finds of the factory; actors are looked up once. */
interface Stage {
  enterpriseId: number;
  cast: Cast;
  representativeId: number;
  actors: Map<string, Actor>;
  /** Numbers of the concerns that were told so far, by the story's key. */
  told: Map<string, string>;
}

/** Tells the last weeks of the demo factory: what workers said, and what became of it, each step by its own command. */
export async function loadConcerns({ enterprise, cast }: DemoStage): Promise<void> {
  const { id: enterpriseId } = enterprise;
  const office = await db().representative.findFirstOrThrow({
    where: { enterpriseId, status: 'IN_OFFICE', employee: { no: cast.representative } },
    select: { id: true },
  });
  const stage = { enterpriseId, cast, representativeId: office.id, actors: new Map(), told: new Map() };
  for (const story of [...PAST_STORIES, ...OPEN_STORIES]) await tell(stage, story);
}

async function tell(stage: Stage, story: Story): Promise<void> {
  const author = await actorOf(stage, await authorNo(stage, story));
  const id =
    story.tier === 'UNNAMED' ? await sendUnnamed(stage, story, author) : await raise(stage, story, author);
  const { no } = await db().concern.findUniqueOrThrow({ where: { id }, select: { no: true } });
  stage.told.set(story.key, no);
  for (const beat of story.beats) {
    if ('pass' in beat) await transact((tx) => letDaysPass(tx, id, beat.pass));
    else if ('dueIn' in beat) await transact((tx) => passUntilDueIn(tx, id, beat.dueIn));
    else await take(stage, story, id, author, beat);
  }
}

async function passUntilDueIn(tx: Tx, id: number, days: number): Promise<void> {
  await letDaysPass(tx, id, (await daysUntilDue(tx, id)) - days);
}

async function raise(stage: Stage, story: Story, author: Actor): Promise<number> {
  const formKey = randomUUID();
  const { text, category, isHazard, aboutPost, tier } = story;
  const details = {
    month: '',
    item: '',
    place: '',
    danger: '',
    when: '',
    rule: '',
    need: '',
    ...story.details,
  };
  const isHis = author.roles.length === 0 && (await isElector(stage, author));
  const input = {
    category,
    hazard: isHazard ? 'YES' : 'NO',
    details,
    text,
    aboutPost: aboutPost ?? null,
    about: '',
    photos: [] as File[],
    tier: tier === 'CONFIDENTIAL' ? tier : 'NAMED',
    author: '',
    representativeId: isHis ? stage.representativeId : null,
    card: story.byCard ? await cardOf(author) : '',
    source: 'ONLINE',
    formKey,
  } satisfies TypedConcern;
  await raiseConcern({ actor: author, input });
  const { id } = await db().concern.findUniqueOrThrow({ where: { formKey }, select: { id: true } });
  return id;
}

async function isElector({ representativeId }: Stage, { unitPath }: Actor): Promise<boolean> {
  const parts = await db().electionUnitPart.findMany({
    where: { electionUnit: { representatives: { some: { id: representativeId } } } },
    select: { unit: { select: { path: true } } },
  });
  return parts.some(({ unit }) => unitPath.startsWith(unit.path));
}

async function cardOf({ employeeId }: Actor): Promise<string> {
  const card = await db().contactCard.findFirst({
    where: { holderId: employeeId, status: 'ACTIVE' },
    select: { token: true },
  });
  return card?.token ?? '';
}

/** Without the work that a browser does for it: what a demo sends is not to be kept off. */
async function sendUnnamed(stage: Stage, story: Story, { unitPath }: Actor): Promise<number> {
  // Nobody has its receipt: the demo's authors do not come back for the answer.
  const receiptHash = createHash('sha256').update(randomUUID()).digest('hex');
  const department = Number(unitPath.split('/')[2]);
  const { id } = await transact((tx) =>
    registerConcern(tx, null, {
      enterpriseId: stage.enterpriseId,
      tier: 'UNNAMED',
      source: 'ONLINE',
      channel: 'ONLINE',
      category: story.category,
      urgency: 'GENERAL',
      hazard: false,
      unitId: department,
      representativeId: stage.representativeId,
      cardId: null,
      words: { text: story.text, details: detailsOf(story.category, story.details ?? {}) },
      files: [],
      about: { employeeId: null, post: null },
      authorId: null,
      typistId: null,
      receiptHash,
      formKey: null,
      answerPublic: true,
    }),
  );
  return id;
}

type Step = Extract<Beat, { by: unknown }>;

async function take(stage: Stage, story: Story, concernId: number, author: Actor, step: Step): Promise<void> {
  const { action } = step;
  const isUnnamed = story.tier === 'UNNAMED' && step.by === 'AUTHOR';
  const by: StepBy = isUnnamed
    ? { as: 'AUTHOR', enterpriseId: stage.enterpriseId }
    : { as: 'ACTOR', actor: await playerOf(stage, concernId, author, step) };
  const input = await inputOf(stage, step);
  await transact((tx) => takeConcernStep({ tx, by, concernId, action, input, transferTo: makeProposalOf }));
}

async function playerOf(stage: Stage, concernId: number, author: Actor, { by }: Step): Promise<Actor> {
  if (by === 'AUTHOR') return author;
  const { receiverId, departmentId } = await db().concern.findUniqueOrThrow({
    where: { id: concernId },
    select: { receiverId: true, departmentId: true },
  });
  if (by === 'RECEIVER') return actorOf(stage, await noOf(receiverId));
  if (by === 'REPRESENTATIVE') return actorOf(stage, stage.cast.representative);
  const roles = by === 'HEAD' ? ROLES_OF_DUTY.DEPARTMENT_HEAD : ROLES_OF_DUTY[by];
  return actorOf(stage, await holderOf(roles, by === 'HEAD' ? departmentId : stage.enterpriseId));
}

async function noOf(employeeId: number | null): Promise<string> {
  const { no } = await db().employee.findUniqueOrThrow({
    where: { id: employeeId ?? 0 },
    select: { no: true },
  });
  return no;
}

async function holderOf(roles: readonly string[], unitId: number | null): Promise<string> {
  const { employee } = await db().roleAssignment.findFirstOrThrow({
    where: { unitId: unitId ?? 0, role: { in: [...roles] } },
    orderBy: { employee: { no: 'asc' } },
    select: { employee: { select: { no: true } } },
  });
  return employee.no;
}

/** Departments and other concerns stand in a story by name. */
async function inputOf({ enterpriseId, told }: Stage, { input }: Step): Promise<Step['input']> {
  const { department, duplicateOfNo } = input;
  if (duplicateOfNo !== undefined) return { ...input, duplicateOfNo: told.get(duplicateOfNo) ?? '' };
  if (department === undefined) return input;
  const unit = await db().orgUnit.findFirstOrThrow({
    where: { enterpriseId, kind: 'DEPARTMENT', name: department },
    select: { id: true },
  });
  return { ...input, department: String(unit.id) };
}

async function actorOf({ enterpriseId, actors }: Stage, no: string): Promise<Actor> {
  const known = actors.get(no) ?? (await demoActor(enterpriseId, no));
  actors.set(no, known);
  return known;
}

/** Those who say something hold no office, so that nobody hears his own concern. */
async function authorNo({ enterpriseId, cast }: Stage, { author, byCard }: Story): Promise<string> {
  if (author === 'WORKER') return cast.worker;
  if (author === 'PARTNER') return cast.partner;
  const today = toDate(dayOf(new Date()));
  const mates = await db().employee.findMany({
    where: {
      enterpriseId,
      no: { notIn: [cast.worker, cast.partner] },
      roles: { none: {} },
      representations: { none: {} },
      ...(byCard ? { contactCards: { some: { status: 'ACTIVE' } } } : {}),
      employments: { some: { leftOn: null, joinedOn: { lte: today } } },
      memberships: {
        some: {
          toOn: null,
          unit: { OR: [{ name: author.department }, { parent: { name: author.department } }] },
        },
      },
    },
    orderBy: { no: 'asc' },
    skip: author.at * 3,
    take: 1,
    select: { no: true },
  });
  const [mate] = mates;
  if (!mate) throw new RangeError(`Nobody of ${author.department} for a story`);
  return mate.no;
}
