import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StartHeader } from './format.ts';
import { readEntries, verifyArchive } from './reader.ts';
import { ArchiveWriter } from './writer.ts';

const START: StartHeader = { kind: 'start', createdAt: '2023-06-01T00:00:00.000Z', migrations: [] };

let folder: string;
let archive: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhijia-reader-'));
  archive = path.join(folder, 'archive');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function* pieces(...parts: Buffer[]): AsyncGenerator<Buffer> {
  yield* parts;
}

async function write(paths: string[], body: Buffer[]): Promise<Buffer> {
  const writer = await ArchiveWriter.create(archive);
  await writer.add(START);
  for (const name of paths) await writer.add({ kind: 'file', path: name }, pieces(...body));
  await writer.finish();
  return readFile(archive);
}

async function expectRefused(bytes: Buffer, reason: RegExp): Promise<void> {
  const damaged = path.join(folder, 'damaged');
  await writeFile(damaged, bytes);
  await expect(verifyArchive(damaged)).rejects.toThrow(reason);
}

describe('what was written is read', () => {
  test('whatever the pieces and their sizes', async () => {
    const body = fc.array(fc.uint8Array({ maxLength: 400_000, size: 'max' }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(body, async (parts) => {
        await rm(archive, { force: true });
        const buffers = parts.map((part) => Buffer.from(part));
        await write(['a/b'], buffers);
        const read: Buffer[] = [];
        for await (const entry of readEntries(archive)) {
          for await (const piece of entry.body) if (entry.header.kind === 'file') read.push(piece);
        }
        expect(Buffer.concat(read).equals(Buffer.concat(buffers))).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  test('and counted', async () => {
    await write(['a', 'b/c'], [Buffer.from('text')]);
    expect(await verifyArchive(archive)).toEqual({ start: START, tables: 0, files: 2 });
  });
});

describe('refused is', () => {
  test('something else altogether', () =>
    expectRefused(Buffer.from('PK\u0003\u0004 a workbook'), /no backup/));
  test('an empty file', () => expectRefused(Buffer.alloc(0), /no backup/));
  test('a file that is not there', async () => {
    await expect(verifyArchive(archive)).rejects.toThrow(/cannot be read/);
  });

  test('an archive that was cut off anywhere', async () => {
    const whole = await write(['a', 'b'], [Buffer.from('text'.repeat(1000))]);
    for (let length = 0; length < whole.length; length++) {
      await expectRefused(whole.subarray(0, length), /no backup|not complete|damaged/);
    }
  });

  test('an archive with a wrong bit in any byte', async () => {
    const whole = await write(['a', 'b'], [Buffer.from('text'.repeat(1000))]);
    for (let at = 0; at < whole.length; at++) {
      const wrong = Buffer.from(whole);
      wrong[at]! ^= 1 << (at % 8);
      await expectRefused(wrong, /no backup|not complete|damaged|no beginning/);
    }
  });

  test('an archive with something after its end', async () => {
    await expectRefused(Buffer.concat([await write(['a'], []), Buffer.from('x')]), /damaged/);
  });

  test('an archive whose entries were swapped', async () => {
    const whole = await write(['a', 'b'], []);
    // Entries of the same length, each from the four bytes of its header's length on.
    const header = Buffer.from('{"kind":"file","path":');
    const [first, second] = [whole.indexOf(header) - 4, whole.lastIndexOf(header) - 4];
    const end = 2 * second - first;
    const swapped = [whole.subarray(0, first), whole.subarray(second, end), whole.subarray(first, second)];
    await expectRefused(Buffer.concat([...swapped, whole.subarray(end)]), /damaged/);
  });

  test.each(['../x', 'a/../../x', '/etc/x', 'a//x', './x', 'a\\x', '', 'a/..'])(
    'a file that would go elsewhere: %j',
    async (name) => {
      await write([name], []);
      await expect(verifyArchive(archive)).rejects.toThrow(/damaged/);
    },
  );
});

test('an archive that was given up leaves nothing', async () => {
  const writer = await ArchiveWriter.create(archive);
  await writer.add(START);
  await writer.abandon();
  await expect(verifyArchive(archive)).rejects.toThrow(/cannot be read/);
});
