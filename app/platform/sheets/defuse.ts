/**
 * What a table program may take for the beginning of a formula: `= + - @`, tab and line ends, and the full-width
 * forms that programs set up for Chinese read alike.
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** Whether a table program could take the text for a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/** The text as it may stand in an export: one that could run as a formula gets an apostrophe in front. */
export function defuse(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** The text as it was before an export put the apostrophe in front of it. */
export function withoutDefusal(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
}
