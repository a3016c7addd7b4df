/** Line ends as `\n`, no control characters (the database refuses some), no blanks at both ends. */
export function cleanText(text: string): string {
  const unix = text.replace(/\r\n?/g, '\n');
  return unix.replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : '')).trim();
}

/** The number of characters as a reader counts them: one for an ideograph of the outer planes, too. */
export function lengthOf(text: string): number {
  return [...text].length;
}
