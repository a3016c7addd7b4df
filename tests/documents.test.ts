import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const DECISIONS = path.join(ROOT, 'docs/decisions');

const textOf = (file: string) => readFile(path.join(ROOT, file), 'utf8');

/** Addresses within the checkout that a document leads to. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to]) => to!).filter((to) => !/^https?:/.test(to));
}

test('every page of a decision stands in the index once, by its number and title', async () => {
  const index = await readFile(path.join(DECISIONS, 'README.md'), 'utf8');
  const names = (await readdir(DECISIONS)).filter((name) => name !== 'README.md').sort();
  expect(linksOf(index).sort()).toEqual(names);
  for (const name of names) {
    const text = await readFile(path.join(DECISIONS, name), 'utf8');
    const [, number, title] = /^# (\d{3})\. (.+)$/m.exec(text) ?? [];
    expect(name.slice(0, 3), name).toBe(number);
    expect(index, name).toContain(`- [${number}](${name}) ${title}`);
    expect(/^Superseded by/m.test(text), name).toBe(index.includes(`${title} (superseded)`));
  }
  const numbers = names.map((name) => name.slice(0, 3));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'DECISIONS.md'])(
  '%s leads to files that are there and names scripts that exist',
  async (file) => {
    const text = await textOf(file);
    expect(linksOf(text).filter((to) => !existsSync(path.join(ROOT, to)))).toEqual([]);
    const { scripts } = JSON.parse(await textOf('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  },
);

test('pages of decisions lead to pages that are there', async () => {
  for (const name of await readdir(DECISIONS)) {
    const links = linksOf(await readFile(path.join(DECISIONS, name), 'utf8'));
    expect(
      links.filter((to) => !existsSync(path.join(DECISIONS, to))),
      name,
    ).toEqual([]);
  }
});
