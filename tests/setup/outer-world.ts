import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** Stands for the world outside; a test adds what it expects to be asked: `outerWorld.use(http.get(…))`. */
export const outerWorld = setupServer();

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

beforeAll(() => {
  outerWorld.listen({
    onUnhandledRequest(request, print) {
      if (!LOOPBACK.has(new URL(request.url).hostname)) print.error();
    },
  });
});
afterEach(() => outerWorld.resetHandlers());
afterAll(() => outerWorld.close());
