import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { allTexts } from './all-texts.server.ts';

/** What is typed anywhere: every export of a file of schemas. */
const FILES = import.meta.glob<Record<string, unknown>>(
  ['/app/{platform,systems}/**/*schema{,s}.ts', '/app/{platform,systems}/**/*search.ts'],
  { eager: true },
);

/** A schema or a check, as far as this test looks into it. */
interface Part {
  def: Record<string, unknown> & { error?: (issue: object) => unknown; checks?: unknown[] };
}

function partOf(value: unknown): Part | undefined {
  const inner = (value as { _zod?: Part } | null)?._zod;
  return inner?.def ? inner : undefined;
}

/** Keys of everything that a schema, its parts and their checks can say by themselves. */
function keysOf(value: unknown, seen = new Set<unknown>(), keys = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return keys;
  seen.add(value);
  const part = partOf(value);
  if (!part) {
    for (const one of Object.values(value)) keysOf(one, seen, keys);
    return keys;
  }
  const said = part.def.error?.({ code: 'custom', input: undefined });
  if (typeof said === 'string') keys.add(said);
  for (const one of Object.values(part.def)) keysOf(one, seen, keys);
  return keys;
}

/** What a schema says to an empty form: fields that read what is typed themselves answer only then. */
function keysSaidOfNothing(value: unknown): string[] {
  if (!partOf(value)) return [];
  const result = z.safeParse(value as z.ZodMiniType, {});
  return result.success ? [] : result.error.issues.map(({ message }) => message);
}

function hasWords(key: string): boolean {
  const [namespace = '', path = ''] = key.split(':');
  let found: unknown = allTexts['zh-CN'][namespace];
  for (const part of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  return typeof found === 'string';
}

describe('every problem that a schema names has words', () => {
  test.each(Object.entries(FILES))('%s', (_, exported) => {
    const keys = new Set([...keysOf(exported), ...Object.values(exported).flatMap(keysSaidOfNothing)]);
    const named = [...keys].filter((key) => /^[a-z-]+:/.test(key));
    expect(named.filter((key) => !hasWords(key))).toEqual([]);
  });

  test('and the files are found, with their keys', () => {
    const all = new Set(Object.values(FILES).flatMap((exported) => [...keysOf(exported)]));
    expect(all).toContain('posts:problem.titleShort');
    expect(all).toContain('contact-cards:problem.nobody');
  });
});
