import { spawn } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { ensureChromium } from './setup/find-chromium.ts';
import { countPlaywright, countVitest, type Counts } from './setup/count-results.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const RESULTS = path.join(ROOT, 'test-results');
const VITEST_JSON = path.join(RESULTS, 'vitest.json');
const PLAYWRIGHT_JSON = path.join(RESULTS, 'playwright.json');

interface Step {
  name: string;
  /** A script below `node_modules`, or a TypeScript file of ours, and its arguments. */
  command: string[];
  /** Absent for a check: it counts as one test, and shows what it says only when it fails. */
  count?: (code: number) => Promise<Counts>;
  variables?: Record<string, string>;
  /** What must be there before the step; false: there is nothing to run. */
  prepare?: () => Promise<boolean>;
}

/** Two rows of checks that wait for nothing of each other, side by side: there are two cores at least. */
const CHECKS: readonly Step[][] = [
  [
    { name: 'format', command: ['prettier/bin/prettier.cjs', '--check', '.'] },
    { name: 'lint', command: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
    {
      name: 'import rules',
      command: [
        'dependency-cruiser/bin/dependency-cruise.mjs',
        'app',
        'server',
        'prisma',
        'tests',
        '--config',
        '.dependency-cruiser.cjs',
      ],
    },
    { name: 'unused code', command: ['knip/bin/knip.js'] },
  ],
  [
    { name: 'types', command: ['typescript/bin/tsc', '--noEmit'] },
    { name: 'build', command: ['server/build.ts'] },
  ],
];

/** One after the other, each with both cores. */
const TESTS: readonly Step[] = [
  {
    name: 'unit, database and integration tests',
    command: [
      'vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST_JSON}`,
    ],
    count: (code) => countVitest(VITEST_JSON, code),
  },
  {
    name: 'browser tests',
    command: ['@playwright/test/cli.js', 'test', '--reporter=line,json'],
    variables: { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_JSON },
    prepare: hasBrowserTests,
    count: (code) => countPlaywright(PLAYWRIGHT_JSON, code),
  },
];

const NONE: Counts = { passed: 0, failed: 0 };
const ONE_FAILED: Counts = { passed: 0, failed: 1 };

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function hasBrowserTests(): Promise<boolean> {
  const files = await readdir(path.join(ROOT, 'tests/e2e'), { recursive: true }).catch(() => []);
  if (!files.some((file) => file.endsWith('.spec.ts'))) return false;
  ensureChromium(say);
  return true;
}

async function perform(step: Step): Promise<Counts> {
  say(`\n▶ ${step.name}`);
  const begin = Date.now();
  const counts = await attempt(step).catch((error: Error) => {
    say(error.message);
    return ONE_FAILED;
  });
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  say(`${counts.failed === 0 ? '✓' : '✗'} ${step.name}: ${describe(counts)}, ${seconds} s`);
  return counts;
}

async function performInTurn(steps: readonly Step[]): Promise<Counts> {
  const counts: Counts[] = [];
  for (const step of steps) counts.push(await perform(step));
  return sum(counts);
}

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    NONE,
  );
}

async function attempt(step: Step): Promise<Counts> {
  if (step.prepare && !(await step.prepare())) return NONE;
  const code = await run(step);
  if (step.count) return step.count(code);
  return code === 0 ? { passed: 1, failed: 0 } : ONE_FAILED;
}

/** The step's exit code. A check's words are kept back until it is known that it failed. */
function run({ command: [script, ...args], variables, count }: Step): Promise<number> {
  const ours = script!.endsWith('.ts');
  const file = path.join(ROOT, ours ? script! : `node_modules/${script}`);
  const child = spawn(process.execPath, [...(ours ? ['--import', 'tsx'] : []), file, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...variables },
    stdio: ['ignore', count ? 'inherit' : 'pipe', count ? 'inherit' : 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0 && said !== '') say(said.trimEnd());
      resolve(code ?? 1);
    });
  });
}

function describe({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });
const client = await perform({ name: 'database client', command: ['prisma/generate.ts'] });
const checks = await Promise.all(CHECKS.map(performInTurn));
const total = sum([client, ...checks, await performInTurn(TESTS)]);
say(`\n${describe(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
