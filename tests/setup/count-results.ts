import { readFile } from 'node:fs/promises';

export interface Counts {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/**
 * Counts what Vitest wrote. A file that could not even be loaded counts as one failed test.
 *
 * @param code the exit code: when it tells of a failure that no test shows, that failure counts
 */
export async function countVitest(file: string, code: number): Promise<Counts> {
  const report = await read<VitestReport>(file);
  if (report === null) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return atLeastOne({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }, code);
}

/** Counts what Playwright wrote; a flaky test is a failed one. */
export async function countPlaywright(file: string, code: number): Promise<Counts> {
  const report = await read<PlaywrightReport>(file);
  if (report === null) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOne({ passed: expected, failed: unexpected + flaky }, code);
}

function atLeastOne(counts: Counts, code: number): Counts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function read<T>(file: string): Promise<T | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
}
