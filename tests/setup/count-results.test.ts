import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countPlaywright, countVitest } from './count-results.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhijia-count-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function report(content: unknown): Promise<string> {
  const file = path.join(folder, 'report.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failedFile = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const brokenFile = { status: 'failed', assertionResults: [] };

test.each([
  ['tests are counted', [passedFile, failedFile], 7, 1, 1, { passed: 7, failed: 1 }],
  ['a file that does not load is a failed test', [passedFile, brokenFile], 7, 0, 1, { passed: 7, failed: 1 }],
  ['a failure outside of all tests is one', [passedFile], 7, 0, 1, { passed: 7, failed: 1 }],
  ['nothing to run is no failure', [], 0, 0, 0, { passed: 0, failed: 0 }],
])('Vitest: %s', async (_what, testResults, numPassedTests, numFailedTests, code, counts) => {
  const file = await report({ testResults, numPassedTests, numFailedTests });
  expect(await countVitest(file, code)).toEqual(counts);
});

test('Playwright: a flaky test is a failed one', async () => {
  const file = await report({ stats: { expected: 5, unexpected: 1, flaky: 1 } });
  expect(await countPlaywright(file, 1)).toEqual({ passed: 5, failed: 2 });
});

test('no report at all is a failure', async () => {
  const file = path.join(folder, 'missing.json');
  expect(await countVitest(file, 1)).toEqual({ passed: 0, failed: 1 });
  expect(await countPlaywright(file, 1)).toEqual({ passed: 0, failed: 1 });
});
