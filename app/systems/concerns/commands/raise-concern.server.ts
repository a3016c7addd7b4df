import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { cleanPictures } from '#app/platform/attachments/clean-pictures.server.ts';
import { dayOf, fromDate, type Day } from '#app/platform/calendar/day.ts';
import { findPerson, findUnitOn } from '#app/systems/roster/public.server.ts';
import { detailsOf } from '../category-fields.ts';
import type { Tier } from '../concern.ts';
import { mayTypeFor } from '../policy.ts';
import { readSuperiors } from '../queries-staff.server.ts';
import type { TypedConcern } from '../schema.ts';
import { registerConcern, type NewConcern } from './register-concern.server.ts';
import { fieldRefusal } from './step-effect.server.ts';

interface Sent {
  actor: Actor;
  input: TypedConcern;
}

/**
 * Registers what somebody says is wrong, by name or in confidence; a representative, a union officer or a team leader
 * may type it for a worker. Sending the same form twice over a bad network makes one concern. Throws a `Refusal` beside
 * the fields where something is missing.
 */
export async function raiseConcern({ actor, input }: Sent) {
  const files = await cleanPictures(input.photos);
  const { author, no, dueOn, id, above } = await transact(async (tx) => {
    const today = dayOf(new Date());
    const author = await authorOf(tx, actor, input, today);
    const concern = await concernOf(tx, actor, input, author, today);
    const registered = await registerConcern(tx, actor, { ...concern, files });
    const { firstReplyDueOn, receiverId, unitId } = await tx.concern.findUniqueOrThrow({
      where: { id: registered.id },
      select: { firstReplyDueOn: true, receiverId: true, unitId: true },
    });
    const above = await superiorTold(tx, actor.enterpriseId, input.tier, { receiverId, unitId }, today);
    return { ...registered, author, above, dueOn: firstReplyDueOn && fromDate(firstReplyDueOn) };
  });
  if (author !== actor.employeeId)
    return { to: '/concerns/new', done: doneOf('registeredFor', above, { no }) };
  const [, month = '', date = ''] = (dueOn ?? '').split('-');
  const params = { no, month: Number(month), date: Number(date) };
  return { to: `/concerns/${id}`, done: doneOf('registered', above, params) };
}

/** What was done; where it was put before the author's own superior in confidence, that too. */
function doneOf(
  what: 'registered' | 'registeredFor',
  above: string | null,
  params: Record<string, string | number>,
) {
  if (above === null) return { key: `concerns:done.${what}`, params };
  return { key: `concerns:done.${what}Above`, params: { ...params, name: above } };
}

/** The name of the first receiver of a confidential concern who leads its author, chosen as such; null of any other. */
async function superiorTold(
  tx: Tx,
  enterpriseId: number,
  tier: Tier,
  { receiverId, unitId }: { receiverId: number | null; unitId: number },
  today: Day,
): Promise<string | null> {
  if (tier !== 'CONFIDENTIAL' || receiverId === null) return null;
  if (!(await readSuperiors(tx, enterpriseId, unitId, today)).has(receiverId)) return null;
  const { name } = await tx.employee.findUniqueOrThrow({
    where: { id: receiverId },
    select: { name: true },
  });
  return name;
}

async function authorOf(tx: Tx, actor: Actor, { author, tier }: TypedConcern, today: Day): Promise<number> {
  if (author === '') {
    if (actor.employeeId === null) throw new Refusal('forbidden', 'core:refusal.forbidden');
    return actor.employeeId;
  }
  const person = await findPerson(tx, actor.enterpriseId, author, today);
  if (person.problem) throw fieldRefusal('author', `author${person.problem}`, { who: author });
  if (person.employee.id === actor.employeeId) return person.employee.id;
  const unit = await findUnitOn(tx, person.employee.id, today);
  refuseTypist(actor, tier, unit?.path ?? '/');
  return person.employee.id;
}

/** Who leads a team types by name only: what is said in confidence is not said to one's superior. */
function refuseTypist(actor: Actor, tier: Tier, unitPath: string): void {
  const allowed = mayTypeFor(actor.roles, unitPath);
  if (allowed.length === 0) throw new Refusal('forbidden', 'concerns:refusal.mayNotType');
  if (!allowed.includes(tier)) throw new Refusal('forbidden', 'concerns:refusal.mayNotTypeSecret');
}

async function concernOf(
  tx: Tx,
  actor: Actor,
  input: TypedConcern,
  authorId: number,
  today: Day,
): Promise<Omit<NewConcern, 'files'>> {
  const { enterpriseId } = actor;
  const unit = await findUnitOn(tx, authorId, today);
  const card = await cardOf(tx, enterpriseId, input.card);
  const isTyped = authorId !== actor.employeeId;
  return {
    enterpriseId,
    tier: input.tier,
    source: card ? 'CONTACT_CARD' : input.source,
    channel: isTyped ? 'VISIT' : 'ONLINE',
    category: input.category,
    urgency: 'GENERAL',
    hazard: input.category === 'SAFETY' && input.hazard === 'YES',
    unitId: unit?.id ?? actor.enterpriseId,
    representativeId: input.representativeId ?? card?.representativeId ?? null,
    isSuggested: input.representativeId === null,
    cardId: card?.id ?? null,
    words: { text: input.text, details: detailsOf(input.category, input.details) },
    about: { employeeId: await aboutWhom(tx, enterpriseId, input, authorId, today), post: input.aboutPost },
    authorId,
    typistId: isTyped ? actor.employeeId : null,
    receiptHash: null,
    formKey: input.formKey,
    answerPublic: false,
  };
}

function cardOf(tx: Tx, enterpriseId: number, token: string) {
  if (token === '') return null;
  return tx.contactCard.findFirst({
    where: { enterpriseId, token, status: { in: ['ISSUED', 'ACTIVE'] } },
    select: { id: true, representativeId: true },
  });
}

async function aboutWhom(
  tx: Tx,
  enterpriseId: number,
  { about }: TypedConcern,
  authorId: number,
  today: Day,
): Promise<number | null> {
  if (about === '') return null;
  const person = await findPerson(tx, enterpriseId, about, today);
  if (person.problem) throw fieldRefusal('about', `about${person.problem}`, { who: about });
  if (person.employee.id === authorId) throw fieldRefusal('about', 'aboutSelf');
  return person.employee.id;
}
