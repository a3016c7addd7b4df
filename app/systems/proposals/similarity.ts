/** Bigrams that stand in nearly every proposal and so say nothing about whether two are alike. */
const COMMONPLACE = new Set(['改善', '改进', '提案', '方案', '建议', '问题', '现场', '目前', '进行', '可以']);

/**
 * The text as it is compared: full-width and compatibility forms folded (NFKC), lower case, cut into runs of
 * letters, ideographs and digits.
 */
function runsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/**
 * The bigrams of a text, each once: pairs of neighbouring characters within a run. A phrase that stands in a text
 * has only bigrams of that text, so an index of them may narrow a search. A lone character gives none.
 */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (const run of runsOf(text)) {
    const characters = [...run];
    for (let at = 1; at < characters.length; at += 1) grams.add(`${characters[at - 1]}${characters[at]}`);
  }
  return [...grams];
}

/** The bigrams by which two proposals are compared: commonplace ones left out. */
export function tellingGrams(text: string): Set<string> {
  return new Set(gramsOf(text).filter((gram) => !COMMONPLACE.has(gram)));
}

/** How alike two texts are, 0 to 1: the Dice coefficient of their telling bigrams. Nothing in common is 0. */
export function similarity(one: string, other: string): number {
  const [left, right] = [tellingGrams(one), tellingGrams(other)];
  if (left.size + right.size === 0) return 0;
  return (2 * sharedBetween(left, right)) / (left.size + right.size);
}

/**
 * How much of what is being typed stands in a text, 0 to 1: of half a title already 1, where `similarity` would
 * still be low.
 */
export function coverage(typed: string, text: string): number {
  const wanted = tellingGrams(typed);
  return wanted.size === 0 ? 0 : sharedBetween(wanted, tellingGrams(text)) / wanted.size;
}

function sharedBetween(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((gram) => other.has(gram)).length;
}
