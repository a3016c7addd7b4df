/** The key of an unnamed concern: it looks like a phone number, is easily written down and has 53 random bits. */
export const RECEIPT_DIGITS = 16;

const GROUP = 4;
export const LAST_DIGITS = 4;

/** As it is shown and printed: `4821 0937 5512 8806`. */
export function groupReceipt(receipt: string): string {
  return receipt.replace(new RegExp(`(\\d{${GROUP}})(?=\\d)`, 'g'), '$1 ');
}

/** The digits of what was typed, with whatever people put between them, in full width too; null when it is no receipt. */
export function readReceipt(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s\-–—.·,、]/g, '');
  return /^\d+$/.test(digits) && digits.length === RECEIPT_DIGITS ? digits : null;
}
