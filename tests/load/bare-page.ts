import { spawn } from 'node:child_process';
import { runTool, ROOT } from '#server/run-tool.ts';

/** The bare Remix page, served by a process of its own. */
export interface BarePage {
  url: string;
  stop(): void;
}

const CONFIG = 'tests/load/bare/vite.config.ts';

/** Builds the bare page and serves it on a free port. */
export async function startBarePage(): Promise<BarePage> {
  await runTool('@remix-run/dev/dist/cli.js', ['vite:build', '--config', CONFIG]);
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/load/bare/serve.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('close', () => reject(new Error('The bare page did not start.')));
  });
  return { url, stop: () => child.kill() };
}
