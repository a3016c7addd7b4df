import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';
import { ITEM_KINDS } from './checklist.ts';
import { fieldsOf, files, numbered, ticked } from '#app/platform/forms/fields.ts';
import { FINDING_STATES } from './finding-state.ts';
import type { FindingStep } from './finding-actions.ts';
import {
  DESCRIPTION_LENGTH,
  FINDING_CATEGORIES,
  METHODS,
  NOTE_LENGTH,
  PHOTOS_OF_FINDING,
  ROUND_STATUSES,
  SEVERITIES,
  SUGGESTION_LENGTH,
  TOPICS,
  WORDS,
} from './inspection.ts';
import type { RoundStep } from './round-actions.ts';

const id = z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647));
const nothing = z.object({});
const round = fieldsOf('inspections');
const found = fieldsOf('findings');

/** What a form sends under one name: nothing, one or several. */
function listOf<S extends z.ZodMiniType>(field: S) {
  const asList = (sent: unknown) => [sent ?? []].flat() as z.input<S>[];
  return z.pipe(z.transform(asList), z.array(field));
}

const team = {
  leader: round.requiredText('leader', { min: 1, max: 60 }),
  members: round.requiredText('members', { min: 0, max: 1000 }),
  invited: round.requiredText('invited', { min: 0, max: 600 }),
};

/** The form of a new round: `stop.p12` is the place's number on the way, empty where it is not on it. */
export const planSchema = z.object({
  title: round.requiredText('title', { min: 2, max: 60 }),
  topic: round.choice('topic', TOPICS),
  unitId: round.reference('unitId'),
  plannedOn: round.requiredDay('plannedOn'),
  isSurprise: ticked,
  methods: listOf(z.enum(METHODS)),
  ...team,
  templateId: z.catch(z.nullable(id), null),
  stop: numbered('p', z.catch(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(99)), 0)),
  then: z.catch(z._default(z.enum(['again', '']), ''), ''),
});

export type TypedPlan = z.output<typeof planSchema>;

const reason = round.requiredText('reason', { min: 5, max: 500 });

/** What is typed with each step of a round. */
export const ROUND_STEP_SCHEMAS = {
  approve: nothing,
  notify: nothing,
  start: nothing,
  finish: z.object({ present: numbered('m', ticked) }),
  submitReport: z.object({ summary: round.requiredText('summary', { min: 10, max: 3000 }) }),
  publish: z.object({ withheld: numbered('f', ticked) }),
  takeToCongress: z.object({ congressOn: round.requiredDay('congressOn') }),
  changeTeam: z.object(team),
  move: z.object({ plannedOn: round.requiredDay('plannedOn'), reason }),
  cancel: z.object({ reason }),
} as const satisfies Record<RoundStep, z.ZodMiniType>;

export const ROUND_STEPS = Object.keys(ROUND_STEP_SCHEMAS) as [RoundStep, ...RoundStep[]];

/** `/inspections/12/approve` */
export const roundStepParams = z.object({ id, step: z.enum(ROUND_STEPS) });

export type RoundStepParams = z.output<typeof roundStepParams>;

/** What of two phones counts: the answers that were compared, and the one that holds. */
export const chooseSchema = z.object({
  placeId: id,
  itemKey: z.string().check(z.minLength(1), z.maxLength(60)),
  answer: round.requiredText('answer', { min: 1, max: 500 }),
  replaces: listOf(z.string().check(z.regex(/^[0-9a-f-]{36}$/))),
});

export type TypedChoice = z.output<typeof chooseSchema>;

const seen = {
  category: found.choice('category', FINDING_CATEGORIES),
  severity: found.choice('severity', SEVERITIES),
  description: found.requiredText('description', DESCRIPTION_LENGTH),
  suggestion: found.requiredText('suggestion', SUGGESTION_LENGTH),
  withheld: ticked,
};

const photos = files.check(
  z.refine((sent) => sent.length <= PHOTOS_OF_FINDING.max, {
    error: 'findings:problem.photos',
    params: { max: PHOTOS_OF_FINDING.max },
  }),
);

/** A finding as it is put in at the portal. */
export const findingSchema = z.object({ placeId: found.reference('placeId'), ...seen, photos });

export type TypedFinding = z.output<typeof findingSchema>;

const why = found.requiredText('reason', { min: 5, max: 500 });

/** What is typed with each step of a finding. */
export const FINDING_STEP_SCHEMAS = {
  revise: z.object({ ...seen, photos }),
  drop: z.object({ reason: why }),
  decideStopWork: z.object({
    decision: found.choice('decision', ['STOPPED', 'GOES_ON']),
    reason: found.requiredText('reason', { min: 0, max: 500 }),
  }),
  assign: z.object({
    text: found.requiredText('text', { min: 4, max: 300 }),
    departmentId: found.reference('departmentId'),
    owner: found.requiredText('owner', { min: 0, max: 60 }),
    dueOn: found.requiredDay('dueOn'),
  }),
  explain: z.object({ reason: why }),
  acceptExplanation: nothing,
  refuseExplanation: z.object({ reason: why }),
} as const satisfies Record<FindingStep, z.ZodMiniType>;

export const FINDING_STEPS = Object.keys(FINDING_STEP_SCHEMAS) as [FindingStep, ...FindingStep[]];

/** `/findings/12/assign` */
export const findingStepParams = z.object({ id, step: z.enum(FINDING_STEPS) });

export type FindingStepParams = z.output<typeof findingStepParams>;

/** `/findings/12/files/7` */
export const fileParams = z.object({ id, fileId: id });

/** `/inspections?year=2026&status=PLANNED&topic=SAFETY&unit=7` */
export const roundSearch = z.object({
  year: orNone(z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2100))),
  status: orNone(z.enum(ROUND_STATUSES)),
  topic: orNone(z.enum(TOPICS)),
  unit: orNone(id),
});

export type RoundSearch = z.output<typeof roundSearch>;

/** `/findings?state=OPEN&severity=HIGH&category=SAFETY&unit=7&place=3` */
export const findingSearch = z.object({
  state: orNone(z.enum(['OPEN', ...FINDING_STATES])),
  severity: orNone(z.enum(SEVERITIES)),
  category: orNone(z.enum(FINDING_CATEGORIES)),
  unit: orNone(id),
  place: orNone(id),
});

export type FindingSearch = z.output<typeof findingSearch>;

const code = z.string().check(z.regex(/^[\w-]{16}$/));

/** `/places/<code>`, behind the QR code on the wall. */
export const placeParams = z.object({ code });

/** `/places/sheets?size=a6` */
export const sheetSearch = z.object({ size: z.catch(z._default(z.enum(['a4', 'a6']), 'a6'), 'a6') });

/** Adding a place, ending one, or making it open again. */
export const placeSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('add'),
    name: round.requiredText('placeName', { min: 2, max: 40 }),
    unitId: round.reference('unitId'),
  }),
  z.object({ intent: z.enum(['end', 'reopen']), placeId: id }),
]);

export type TypedPlace = z.output<typeof placeSchema>;

/** What of the form of a template is an item: everything may be empty while one writes. */
const item = z.object({
  key: z.catch(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/)), ''),
  text: round.requiredText('itemText', { min: 0, max: 120 }),
  kind: z.catch(z.enum(ITEM_KINDS), 'CHECK'),
  na: ticked,
  photo: ticked,
  when: z.catch(z._default(z.string().check(z.maxLength(60)), ''), ''),
});

/** The form of a template: sections and items by their places, and what is to be done with one of them. */
export const templateSchema = z.object({
  name: round.requiredText('templateName', { min: 2, max: 40 }),
  topic: round.choice('topic', TOPICS),
  version: z.coerce.number().check(z.int(), z.minimum(0)),
  intent: z.catch(z._default(z.string().check(z.regex(/^[A-Za-z]+(:\d{1,3}){0,2}$/)), 'save'), 'save'),
  section: numbered(
    's',
    z.object({
      title: round.requiredText('sectionTitle', { min: 0, max: 40 }),
      item: numbered('i', item),
    }),
  ),
});

export type TypedTemplate = z.output<typeof templateSchema>;

/** A new template, or the ready ones. */
export const newTemplateSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('add'),
    name: round.requiredText('templateName', { min: 2, max: 40 }),
    topic: round.choice('topic', TOPICS),
  }),
  z.object({ intent: z.literal('ready') }),
  z.object({ intent: z.enum(['end', 'reopen']), templateId: id }),
]);

export type TypedNewTemplate = z.output<typeof newTemplateSchema>;

/** What a worker on site says of something that was to be put right. */
export const wordSchema = z.object({
  findingId: id,
  word: z.enum(WORDS, { error: 'findings:problem.word' }),
  note: found.requiredText('note', NOTE_LENGTH),
});

export type TypedWord = z.output<typeof wordSchema>;

/** A write that needs nothing typed. */
export const nothingSchema = nothing;
