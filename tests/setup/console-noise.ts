import { format } from 'node:util';
import { afterEach, beforeEach } from 'vitest';

const noise: string[] = [];
let expected: RegExp[] = [];

/** Announces that the running test writes such a line to the console, and that this is right. */
export function expectNoise(pattern: RegExp): void {
  expected.push(pattern);
}

const collect = (...parts: unknown[]) => void noise.push(format(...parts));
Object.assign(console, { error: collect, warn: collect });

beforeEach(() => {
  expected = [];
});

afterEach(() => {
  const unexpected = noise.splice(0).filter((line) => !expected.some((pattern) => pattern.test(line)));
  if (unexpected.length > 0) throw new Error(`Unexpected on the console:\n${unexpected.join('\n')}`);
});
