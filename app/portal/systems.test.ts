import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOURCE_NOUNS } from '#app/systems/commitments/commitment.ts';
import { PROMISED_WITH, RECORD_KINDS } from './record-kinds.server.ts';
import { ALL_SYSTEMS } from './systems.ts';
import { TRANSLATORS } from './translators.server.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = readdirSync(path.join(ROOT, 'app/systems'));
const FLOORS = 6;

/** Text of every source file below the folders, by path, without comments. */
function readSources(...folders: string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    for (const file of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file) || file.includes('prisma/')) continue;
      const source = readFileSync(path.join(ROOT, folder, file), 'utf8');
      found.set(`${folder}/${file}`, source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
    }
  }
  return found;
}

describe('the list of systems', () => {
  test('names every folder of systems once, and nothing else', () => {
    const nouns = ALL_SYSTEMS.map(({ noun }) => noun).filter((noun) => noun !== 'portal');
    expect([...nouns].sort()).toEqual([...FOLDERS].sort());
  });

  test('gives every noun of a record, every series and every job to one system', () => {
    const jobs = ALL_SYSTEMS.flatMap((system) => system.jobs ?? []);
    const names = jobs.map((job) => (typeof job === 'function' ? job({}) : job).name);
    for (const owned of [
      RECORD_KINDS.map(({ noun }) => noun),
      ALL_SYSTEMS.flatMap(({ series = [] }) => series),
      names,
      ALL_SYSTEMS.flatMap(({ nav = [] }) => nav.map(({ to }) => to)),
    ]) {
      expect(new Set(owned).size).toBe(owned.length);
    }
  });

  test('has words for every label in every language', () => {
    const keys = [
      ...RECORD_KINDS.map(({ label }) => label),
      ...ALL_SYSTEMS.flatMap(({ nav = [] }) => nav.map(({ label }) => label)),
    ];
    for (const translate of Object.values(TRANSLATORS))
      for (const key of keys) expect(translate(key), key).not.toBe('—');
  });

  test('names with which records something can be promised', () => {
    expect([...PROMISED_WITH].sort()).toEqual([...SOURCE_NOUNS].sort());
  });

  test(`stands on at most ${FLOORS} floors`, () => {
    const usesOf = new Map(ALL_SYSTEMS.map(({ noun, uses }) => [noun, uses]));
    const floorOf = (noun: string): number =>
      1 + Math.max(0, ...(usesOf.get(noun) ?? []).map((used) => floorOf(used)));
    for (const { noun } of ALL_SYSTEMS) expect([noun, floorOf(noun) <= FLOORS]).toEqual([noun, true]);
  });
});

/**
 * Files outside its own folder, its routes and the systems that say that they use it, which name a system: the list,
 * and at most two more. What stands here still names more, and may only get less.
 */
const STILL_NAMED: Readonly<Record<string, number>> = {
  commitments: 8,
  concerns: 8,
  'consultation-days': 6,
  'duty-time': 4,
  'management-talks': 5,
  participation: 4,
  posts: 5,
  proposals: 7,
  representatives: 7,
  roster: 7,
  'yearly-reports': 5,
};

test('a system is named by few files that are not its own', () => {
  const sources = readSources(
    'app/core',
    'app/ui',
    'app/platform',
    'app/portal',
    'app/cli',

    'server',
  );
  for (const system of FOLDERS) {
    const names = new RegExp(`systems/${system}/|['"\`/]${system}['"\`/:.]`);
    const files = [...sources].flatMap(([file, source]) => (names.test(source) ? [file] : []));
    expect([system, files.length <= (STILL_NAMED[system] ?? 3), files]).toEqual([system, true, files]);
  }
});
