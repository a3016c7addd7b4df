import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import { sealJson } from '#app/core/vault.server.ts';
import type { CleanPicture } from '#app/platform/attachments/picture.server.ts';
import { dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { openRecord } from '#app/platform/workflow/commands/open-record.server.ts';
import type { Category, Channel, ComplainedPost, EntryWords, Source, Tier, Urgency } from '../concern.ts';
import { holdersOfPost } from '../conflict.ts';
import { concernEvents } from '../events.ts';
import { authorKeyOf, readCase, readMatter, type Case } from '../queries-case.server.ts';
import { readRolesOver, readSuperiors } from '../queries-staff.server.ts';
import { placeOfAuthor } from '../sealed-place.ts';
import { concernWorkflow } from '../workflow.ts';
import { tellOfHazard } from './tell-of-hazard.server.ts';
import { writeEntry } from './write-entry.server.ts';

/** A concern as it is brought in, by whichever way. */
export interface NewConcern {
  enterpriseId: number;
  tier: Tier;
  source: Source;
  /** The record it came from, such as a consultation day; left out of an unnamed one. */
  sourceId?: number;
  channel: Channel;
  category: Category;
  urgency: Urgency;
  /** Somebody may be hurt. */
  hazard: boolean;
  /** The unit it comes from. */
  unitId: number;
  /** The representative whom it is told to; null: the nearest one who does not lead the author. */
  representativeId: number | null;
  /** Nobody chose that representative: a card or a page did, and it goes to another one if they lead the author. */
  isSuggested?: boolean;
  cardId: number | null;
  words: EntryWords;
  /** Cleaned by `cleanPicture`. */
  files: readonly CleanPicture[];
  about: { employeeId: number | null; post: ComplainedPost | null };
  /** Null of an unnamed one. */
  authorId: number | null;
  typistId: number | null;
  /** Of an unnamed one only: the slow hash of its receipt. */
  receiptHash: string | null;
  /** Made by the form, so that sending twice makes one concern; null of an unnamed one. */
  formKey: string | null;
  answerPublic: boolean;
}

/** A concern that has a number. */
export interface RegisteredConcern {
  id: number;
  no: string;
}

/**
 * Registers a concern the day it comes: number, sealed words and photos, first receiver, clock, notices. Nothing that
 * is written of an unnamed one says who or when, beyond the day; nothing but sealed columns of a confidential one says
 * who. The same form key gives the same concern.
 *
 * @param actor who sends it; null of an unnamed one
 */
export async function registerConcern(
  tx: Tx,
  actor: Actor | null,
  concern: NewConcern,
): Promise<RegisteredConcern> {
  const sent = await findSent(tx, concern);
  if (sent) return sent;
  const today = dayOf(new Date());
  const isTyped = concern.typistId !== null && concern.typistId === actor?.employeeId;
  const registered = await openRecord({
    tx,
    actor,
    // Of a confidential one the log does not say who, of an unnamed one neither who nor when, beyond the day.
    loggedActor: concern.tier === 'NAMED' || isTyped ? actor : null,
    workflow: concernWorkflow,
    enterpriseId: concern.enterpriseId,
    number: { series: 'SQ', day: today },
    create: (no) => writeConcern(tx, concern, { no, today }),
    load: readMatter,
    event: concernEvents.register,
    clock: () => (concern.hazard ? 'hazard' : 'dispatch'),
    data: concern.tier === 'UNNAMED' ? {} : { by: isTyped ? 'TYPIST' : 'AUTHOR' },
  });
  if (concern.hazard) {
    await tellOfHazard(tx, await readCase(tx, concern.enterpriseId, registered.id), concern.words);
  }
  return registered;
}

interface Registration {
  no: string;
  today: Day;
}

async function writeConcern(tx: Tx, concern: NewConcern, registration: Registration): Promise<number> {
  const id = await createRow(tx, concern, registration);
  await nameParties(tx, id, concern, registration.today);
  await writeEntry(tx, { ...concern, id }, contentOf(concern));
  const found = await readCase(tx, concern.enterpriseId, id);
  await tx.concern.update({
    where: { id },
    data: { receiverId: found.people.receiverId, ...(await promiseOf(tx, found)) },
  });
  return id;
}

/** Who comes second with the same form waits, and finds what the first has made. */
async function findSent(tx: Tx, { enterpriseId, formKey }: NewConcern): Promise<RegisteredConcern | null> {
  if (formKey === null) return null;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`concerns/${formKey}`}, 0))`;
  return tx.concern.findFirst({ where: { enterpriseId, formKey }, select: { id: true, no: true } });
}

async function createRow(tx: Tx, concern: NewConcern, { no, today }: Registration): Promise<number> {
  const { enterpriseId, tier, authorId } = concern;
  const told = await receiverOfRepresentative(tx, concern, today);
  const { id } = await tx.concern.create({
    data: {
      enterpriseId,
      no,
      tier,
      source: concern.source,
      channel: concern.channel,
      category: concern.category,
      urgency: concern.hazard ? 'URGENT' : concern.urgency,
      hazard: concern.hazard,
      unitId: concern.unitId,
      representativeId: told === null ? null : concern.representativeId,
      receiverId: told,
      answerPublic: concern.answerPublic,
      submittedOn: toDate(today),
      ...(tier === 'UNNAMED'
        ? { receiptHash: concern.receiptHash }
        : {
            formKey: concern.formKey,
            cardId: concern.cardId,
            typistId: concern.typistId,
            sourceId: concern.sourceId ?? null,
          }),
      ...(tier === 'NAMED' ? { authorId } : {}),
    },
    select: { id: true },
  });
  if (tier === 'CONFIDENTIAL' && authorId !== null) {
    await tx.concern.update({
      where: { id },
      data: {
        authorKey: authorKeyOf(enterpriseId, authorId),
        authorSealed: sealJson(placeOfAuthor({ enterpriseId, id }), { employeeId: authorId }),
      },
    });
  }
  return id;
}

async function receiverOfRepresentative(
  tx: Tx,
  { enterpriseId, representativeId: id, isSuggested, unitId }: NewConcern,
  today: Day,
): Promise<number | null> {
  if (id === null) return null;
  const found = await tx.representative.findFirst({
    where: { id, enterpriseId },
    select: { employeeId: true },
  });
  if (!found || !isSuggested) return found?.employeeId ?? null;
  const above = await readSuperiors(tx, enterpriseId, unitId, today);
  return above.has(found.employeeId) ? null : found.employeeId;
}

/** Whom it is about: the one who was named, and all who hold the post that was named, over the author's unit today. */
async function nameParties(tx: Tx, id: number, { enterpriseId, unitId, about }: NewConcern, today: Day) {
  const parties = about.employeeId === null ? [] : [about.employeeId];
  if (about.post !== null) {
    const unit = await tx.orgUnit.findUniqueOrThrow({ where: { id: unitId }, select: { path: true } });
    parties.push(...holdersOfPost(about.post, unit.path, await readRolesOver(tx, enterpriseId, today)));
  }
  const data = [...new Set(parties)].map((employeeId) => ({ enterpriseId, concernId: id, employeeId }));
  await tx.concernParty.createMany({ data });
}

function contentOf({ tier, authorId, words, files }: NewConcern) {
  const byId = tier === 'NAMED' ? authorId : null;
  return { kind: 'CONTENT', audience: 'AUTHOR', byId, byAuthor: true, words, files } as const;
}

/** Until when the author hears something, as far as it is known before anybody has looked at it. */
async function promiseOf(tx: Tx, { enterpriseId, rules, today, facts }: Case) {
  const calendar = await readWorkCalendar(tx, enterpriseId);
  const isUrgent = facts.urgency === 'URGENT' || facts.hazard;
  const first = facts.hazard ? rules['concern.hazard'] : rules['concern.dispatch'];
  const feedback = isUrgent ? rules['concern.feedback_urgent'] : rules['concern.feedback'];
  const days = first + feedback + rules['concern.reply_review'];
  return { firstReplyDueOn: toDate(calendar.addWorkdays(today, days)) };
}
