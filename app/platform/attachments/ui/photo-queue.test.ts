import { beforeEach, expect, test, vi } from 'vitest';
import { failedOf, PhotoQueue, progressOf, type PhotoOutcome } from './photo-queue.ts';

beforeEach(() => {
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:photo', revokeObjectURL: () => undefined });
});

const files = (...names: string[]) => names.map((name) => new File([name], name));
const states = (queue: PhotoQueue<string>) => queue.read().map(({ state }) => state);

test('all that were picked are shown at once, and sent one after the other', async () => {
  const queue = new PhotoQueue<string>();
  const answers: ((outcome: PhotoOutcome<string>) => void)[] = [];
  queue.add(files('a', 'b', 'c'), 'BEFORE', () => new Promise((resolve) => answers.push(resolve)));
  expect(states(queue)).toEqual(['sending', 'waiting', 'waiting']);
  answers[0]?.({ result: 'a' });
  await vi.waitFor(() => expect(states(queue)).toEqual(['done', 'sending', 'waiting']));
  expect(progressOf(queue.read())).toEqual({ number: 2, total: 3 });
});

test('whoever waits gets all of them, also those picked meanwhile', async () => {
  const queue = new PhotoQueue<string>();
  const send = (file: File) => Promise.resolve({ result: file.name });
  queue.add(files('a', 'b'), 'BEFORE', send);
  const settled = queue.settle();
  queue.add(files('c'), 'AFTER', send);
  await settled;
  expect(queue.read().map(({ result }) => result)).toEqual(['a', 'b', 'c']);
  queue.add(files('d'), 'AFTER', send);
  await queue.settle();
  expect(queue.read()).toHaveLength(4);
});

test('one that fails holds up no other, stays with its reason, and can be sent again or left out', async () => {
  const queue = new PhotoQueue<string>();
  let isBack = false;
  queue.add(files('bad', 'good', 'unreached'), 'BEFORE', (file) => {
    if (file.name === 'bad') return Promise.resolve({ words: 'no photo' });
    return Promise.resolve(file.name === 'good' || isBack ? { result: file.name } : { words: null });
  });
  await queue.settle();
  expect(states(queue)).toEqual(['failed', 'done', 'failed']);
  expect(failedOf(queue.read()).map(({ words }) => words)).toEqual(['no photo', null]);
  isBack = true;
  queue.retry(({ words }) => words === null);
  await queue.settle();
  expect(states(queue)).toEqual(['failed', 'done', 'done']);
  queue.remove(({ state }) => state === 'failed');
  expect(queue.read().map(({ result }) => result)).toEqual(['good', 'unreached']);
});
