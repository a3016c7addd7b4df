import { within, type Translate } from '#app/core/i18n.ts';
import { isDay } from '#app/platform/calendar/day.ts';
import { dayInWords } from '#app/platform/format/time-words.ts';
import type { NoticeKind } from './notice.ts';

/** A notice as far as its sentence goes. */
export interface Told {
  kind: NoticeKind;
  /** `proposals.accepted`: the feature `proposals` has the words `notice.accepted`. */
  name: string;
  data: unknown;
}

/** What a notice says, in the words of the trade: what happened, and what the reader has to do with it. */
export function sentenceOf({ kind, name, data }: Told, translate: Translate): string {
  const [noun, event] = name.split('.');
  const what = translate(`${noun}:notice.${event}`, blanksOf(data, translate));
  return translate(`notices:sentence.${kind}`, { what });
}

function blanksOf(data: unknown, translate: Translate): Record<string, string> {
  if (typeof data !== 'object' || data === null) return {};
  const texts = Object.entries(data).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts.map(([name, text]) => [name, wordOf(text, translate)]));
}

/** Days and roles are put into the reader's words. */
function wordOf(text: string, translate: Translate): string {
  if (text.startsWith('core:role.')) return translate(text);
  return isDay(text) ? dayInWords(text, within('core', translate)) : text;
}
