const REMEMBERED = 200;

const drawn = new Map<string, string>();

/**
 * The picture drawn for the same input before, or a new one. Drawing costs more than all else on a page with charts,
 * and figures change seldom. The least recently shown is forgotten first, a few megabytes being kept at most.
 *
 * @param input what the picture shows, in full: a picture is never wrong, since other figures are another input
 */
export function drawOnce(input: unknown, draw: () => string): string {
  const key = JSON.stringify(input);
  const picture = drawn.get(key) ?? draw();
  drawn.delete(key);
  drawn.set(key, picture);
  const [oldest] = drawn.keys();
  if (drawn.size > REMEMBERED && oldest !== undefined) drawn.delete(oldest);
  return picture;
}
