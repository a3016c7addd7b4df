import type { Translate } from '#app/core/i18n.ts';
import type { Message, MessageItem } from './channel.ts';
import { sentenceOf, type Told } from './sentence.ts';
import type { FindSubject, Subject } from './subject.ts';

/** A notice as messages tell it. */
export interface TellableNotice extends Told {
  id: number;
  subjectType: string;
  subjectId: number;
}

interface Words {
  subjectOf: FindSubject;
  translate: Translate;
  /** Where people reach the portal. */
  origin: string;
}

/**
 * What a person is sent of these notices: by record, that with the newest first, in each the newest first. Records that
 * are gone are left out; null when nothing is left to say.
 */
export function composeForPerson(notices: readonly TellableNotice[], words: Words): Message | null {
  const { translate, origin } = words;
  const items = itemsOf(notices, words);
  const [only] = items;
  if (!only) return null;
  const title =
    items.length === 1
      ? translate('notices:message.one', { heading: only.heading, sentence: only.sentences[0] ?? '' })
      : translate('notices:message.digest', { count: items.length });
  const footer = { text: translate('notices:message.settings'), link: `${origin}/notices/settings` };
  return { title, items, footer };
}

/** What a group is told of something late: its number and where it is, since not everybody there may read it. */
export function composeForGroup(notice: TellableNotice, words: Words): Message | null {
  const { subjectOf, translate, origin } = words;
  const subject = subjectOf(notice);
  if (!subject) return null;
  const item = {
    heading: subject.no ?? '',
    sentences: [translate('notices:sentence.group')],
    link: origin + subject.to,
  };
  return { title: translate('notices:message.group'), items: [item] };
}

/** The mail that asks whether an address is its typist's own. */
export function composeConfirmation(
  person: { name: string; no: string },
  token: string,
  { translate, origin }: Pick<Words, 'translate' | 'origin'>,
): Message {
  const title = translate('notices:message.confirm');
  const sentences = [translate('notices:message.confirmText', person)];
  return { title, items: [{ heading: title, sentences, link: `${origin}/notices/confirm/${token}` }] };
}

function itemsOf(notices: readonly TellableNotice[], { subjectOf, translate, origin }: Words): MessageItem[] {
  const items = new Map<Subject, string[]>();
  for (const notice of [...notices].sort((one, other) => other.id - one.id)) {
    const subject = subjectOf(notice);
    if (!subject) continue;
    items.set(subject, [...(items.get(subject) ?? []), sentenceOf(notice, translate)]);
  }
  return [...items].map(([subject, sentences]) => ({
    heading: [subject.title, subject.no].filter(Boolean).join(' · '),
    sentences,
    link: origin + subject.to,
  }));
}
