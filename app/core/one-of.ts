/**
 * Which of the words the text is. For what a schema has let through by the same words, and whose type was lost on the
 * way.
 *
 * @throws Error when it is none of them
 */
export function oneOf<const Word extends string>(words: readonly Word[], text: unknown): Word {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Error(`None of ${words.join(', ')}.`);
  return found;
}
