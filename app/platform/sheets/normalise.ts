import { looksLikeFormula, withoutDefusal } from './defuse.ts';

/** Control and format characters, except line ends, tab and what joins emoji and letters into one sign. */
const INVISIBLE = /(?![\t\n\r\u200C\u200D\u{E0020}-\u{E007F}])[\p{Cc}\p{Cf}]/gu;
const INVISIBLE_OR_SPACE = /[\s\p{Cc}\p{Cf}]/gu;
const MIDDLE_DOT = / ?[\u00B7\u2022\u2027\u2219\u22C5\u30FB\uFF65] ?/gu;
const SPACE_BESIDE_HAN = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu;
const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u;
const MARKUP = /<[a-z!/]/i;
const MOBILE = /^1[3-9]\d{9}$/;

/** Full-width letters, digits and signs as the half-width ones, the ideographic space as a space. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/\uFFE5/g, '¥');
}

/** A text of several lines: blanks at both ends and invisible characters go, line ends become `\n`. */
export function cleanText(text: string): string {
  const visible = text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').trim();
  return withoutDefusal(visible);
}

/** A text of one line: as `cleanText`, and a line break inside becomes a space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, (blank) => (/[\t\n]/.test(blank) ? ' ' : blank));
}

/** A person's name: no blanks beside Chinese characters, one kind of middle dot (U+00B7). */
export function cleanName(text: string): string {
  return cleanLine(text)
    .replace(/[\u200C\u200D]/g, '')
    .replace(/\s+/g, ' ')
    .replace(MIDDLE_DOT, '\u00B7')
    .replace(SPACE_BESIDE_HAN, '');
}

/** A department's or team's name: as a person's, and letters and digits half-width. */
export function cleanUnitName(text: string): string {
  return cleanName(text.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, halfWidth));
}

/** A key such as 工号: half-width, without any blank or invisible character. */
export function cleanKey(text: string): string {
  return halfWidth(text).replace(INVISIBLE_OR_SPACE, '');
}

/** What two spellings of the same word have in common: half-width, no blanks, lower case. */
export function comparable(text: string): string {
  return cleanKey(text).toLowerCase();
}

/** An 11-digit mobile number without blanks, dashes, brackets and the prefix +86; null when it is none. */
export function readMobile(text: string): string | null {
  const digits = cleanKey(text)
    .replace(/[-.()]/g, '')
    .replace(/^(\+|00)?86(?=1\d{10}$)/, '');
  return MOBILE.test(digits) ? digits : null;
}

/** Whether a text kept as it is still deserves a look: formula sign in front, markup, emoji or several lines. */
export function deservesLook(text: string): boolean {
  return looksLikeFormula(text) || text.includes('\n') || MARKUP.test(text) || EMOJI.test(text);
}
