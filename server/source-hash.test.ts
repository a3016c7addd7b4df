import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashSources } from './source-hash.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'zhijia-hash-'));
  await mkdir(path.join(root, 'app/ui'), { recursive: true });
  await writeFile(path.join(root, 'app/root.tsx'), 'root');
  await writeFile(path.join(root, 'app/ui/button.tsx'), 'button');
  await writeFile(path.join(root, 'config.ts'), 'config');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const hash = () => hashSources(root, ['app', 'config.ts', 'missing'], (file) => !file.endsWith('.test.ts'));

test('the same content has the same hash, whenever it was written', async () => {
  const before = await hash();
  await utimes(path.join(root, 'config.ts'), new Date(0), new Date(0));
  expect(await hash()).toBe(before);
});

test.each<[string, () => Promise<void>]>([
  ['a changed file', () => writeFile(path.join(root, 'app/ui/button.tsx'), 'buttons')],
  ['a new file', () => writeFile(path.join(root, 'app/ui/field.tsx'), '')],
  ['a removed file', () => rm(path.join(root, 'app/root.tsx'))],
  ['a renamed file', () => rename(path.join(root, 'app/root.tsx'), path.join(root, 'app/roof.tsx'))],
  ['a file named on its own', () => writeFile(path.join(root, 'config.ts'), 'other')],
])('%s changes it', async (_what, change) => {
  const before = await hash();
  await change();
  expect(await hash()).not.toBe(before);
});

test('files that do not count change nothing', async () => {
  const before = await hash();
  await writeFile(path.join(root, 'app/root.test.ts'), 'test');
  expect(await hash()).toBe(before);
});
