import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveReader, OWN_PACE, SHARED_PACE, type Scope } from './live-reader.ts';

const READING_MS = 200;

let may: boolean;
let read: { scope: Scope; at: number }[];
let reader: LiveReader;

beforeEach(() => {
  vi.useFakeTimers();
  may = true;
  read = [];
  const begin = performance.now();
  reader = new LiveReader({
    mayRead: () => may,
    read(scope) {
      read.push({ scope, at: performance.now() - begin });
      return new Promise((resolve) => setTimeout(resolve, READING_MS));
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const scopes = () => read.map(({ scope }) => scope);

test('one event is read once, within its spread', async () => {
  reader.want('page', OWN_PACE);
  await pass(OWN_PACE.spreadMs);
  expect(scopes()).toEqual(['page']);
  await pass(60_000);
  expect(scopes()).toEqual(['page']);
});

test('many that come together are read once, and all of the page when one of them asks for that', async () => {
  for (const scope of ['frame', 'page', 'frame'] as const) reader.want(scope, OWN_PACE);
  await pass(60_000);
  expect(scopes()).toEqual(['page']);
});

test('what stands around the page does not ask for the page', async () => {
  reader.want('frame', OWN_PACE);
  await pass(60_000);
  expect(scopes()).toEqual(['frame']);
});

test('pages read at a random moment of the spread', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  reader.want('page', SHARED_PACE);
  await pass(60_000);
  expect(read).toEqual([{ scope: 'page', at: SHARED_PACE.spreadMs / 2 }]);
});

test('what comes during a reading waits for the rest after it, however much comes', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  reader.want('page', SHARED_PACE);
  for (let at = 0; at < 5_000; at += 100) {
    await pass(100);
    reader.want('page', SHARED_PACE);
  }
  const every = READING_MS + SHARED_PACE.restMs;
  expect(read.map(({ at }) => at)).toEqual([0, every, 2 * every]);
});

test('out of sight nothing is read; once it is back, all that came is read once', async () => {
  may = false;
  for (let at = 0; at < 10; at += 1) {
    reader.want('page', OWN_PACE);
    await pass(1_000);
  }
  expect(read).toEqual([]);
  may = true;
  reader.wake();
  await pass(60_000);
  expect(scopes()).toEqual(['page']);
});

test('a page that is left reads nothing more', async () => {
  reader.want('page', OWN_PACE);
  reader.stop();
  await pass(60_000);
  expect(read).toEqual([]);
});
