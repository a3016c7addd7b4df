import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** A portal in small: drops a rejected promise, and would end by itself a moment later. */
function dropRejection(error: string): Promise<{ code: number | null; lines: Record<string, unknown>[] }> {
  const script = `
    import pino from 'pino';
    import { surviveLostDatabase } from '#server/lost-database.ts';
    surviveLostDatabase(pino({ base: null }));
    void Promise.reject(${error});
    setTimeout(() => process.exit(0), 2000);
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) =>
    child.on('close', (code) => {
      const lines = output.split('\n').filter(Boolean);
      resolve({ code, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) });
    }),
  );
}

test('a rejection by a lost database that nobody looks at is survived and logged', async () => {
  const { code, lines } = await dropRejection(`Object.assign(new Error('gone'), { code: '57P01' })`);
  expect(code).toBe(0);
  expect(lines).toEqual([expect.objectContaining({ level: 40, code: '57P01' })]);
});

test('a fault that nobody looks at ends the process, with a line that quotes nobody', async () => {
  const { code, lines } = await dropRejection(`new TypeError('what somebody wrote')`);
  expect(code).toBe(1);
  expect(lines).toEqual([expect.objectContaining({ level: 60, type: 'TypeError' })]);
  expect(JSON.stringify(lines)).not.toContain('somebody');
});
